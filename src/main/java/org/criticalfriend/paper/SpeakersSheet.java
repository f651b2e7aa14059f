package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertAddress;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertKeyQuestions;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.InsertSignature;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * What whoever presents has in hand: slide by slide, the findings in full and the notes behind
 * them. It is a paper of its own, marked "Confidential to the team"; nothing of it is in the deck.
 */
public final class SpeakersSheet {
  private static final String NAME = "-speakers-sheet";

  private final Desk desk;
  private final PageNumbers slides;
  private final List<Element> body = new ArrayList<>();
  private Element.@Nullable Heading pending;

  private SpeakersSheet(Desk desk, PageNumbers slides) {
    this.desk = desk;
    this.slides = slides;
  }

  /**
   * The sheet for one presentation.
   *
   * @param slides on which slide of the deck each section begins
   * @throws org.criticalfriend.files.Trouble as {@link PaperBuilder#build}
   */
  public static PaperTree of(Bundle bundle, Paper paper, PageNumbers slides) {
    SpeakersSheet sheet = new SpeakersSheet(Desk.besides(bundle, paper), slides);
    paper.sections().forEach(sheet::section);
    return sheet.tree(paper);
  }

  private PaperTree tree(Paper paper) {
    String programme = desk.review().review().programme();
    String title = desk.fields.fill(paper.title(), "the title");
    List<Head.Line> lines =
        List.of(
            new Head.Line(Head.Role.PROGRAMME, programme),
            new Head.Line(Head.Role.TITLE, "Speaker\u2019s sheet: " + title),
            new Head.Line(Head.Role.KIND, Confidential.MARK));
    return new PaperTree(
        new PaperTree.Properties(
            paper.id().text() + NAME,
            Confidential.marked("Speaker\u2019s sheet: " + title),
            programme,
            "Speaker\u2019s sheet, " + desk.review().review().host().name(),
            desk.review().review().language()),
        new Head(false, lines),
        false,
        body,
        desk.footnotes);
  }

  private void section(Section section) {
    desk.enter(section.heading(), section.level());
    boolean headed = !section.heading().isBlank();
    if (headed && section.level() == 1) {
      Origin origin = desk.origin('s', section.id(), "heading");
      String words = desk.fields.fill(section.heading(), origin.place());
      Integer slide = slides.pages().get(Anchor.of('s', section.id(), 0, 1));
      String place = slide == null ? "" : "Slide " + slide + ": ";
      List<Run> runs = List.of(Run.Words.plain(place + words));
      pending = new Element.Heading(1, null, false, runs, origin.next());
    }
    section.blocks().forEach(this::block);
  }

  /** A slide without evidence leaves no trace. */
  private void add(List<Element> elements) {
    if (pending != null && !elements.isEmpty()) {
      body.add(pending);
      pending = null;
    }
    body.addAll(elements);
  }

  private void block(Block block) {
    switch (block) {
      case InsertFindings insert ->
          add(new EvidenceSetter(desk).set(new FindingSetter(desk, insert).groups()));
      case InsertRecommendations insert ->
          new RecommendationSetter(desk, insert)
              .groups()
              .forEach(group -> group.points().forEach(point -> advice(point.id())));
      case Para _, InsertText _, InsertKeyQuestions _, InsertPeople _ -> {}
      case InsertTimetable _, InsertActions _, InsertAddress _, InsertSignature _ -> {}
      case PageBreak _ -> {}
    }
  }

  private void advice(Id id) {
    Recommendation advice =
        desk.review().recommendations().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .map(Objects::requireNonNull)
            .orElseThrow();
    Origin origin = desk.origin('r', id, "recommendation");
    Point point = Point.of(advice, false);
    add(point.dressed(ProseSetter.unnumbered(desk, origin, point.markdown(), false)));
    List<Element> answers = new ArrayList<>();
    for (Finding finding : desk.review().findings()) {
      if (advice.findings().contains(finding.id())) {
        List<Run> runs = new ArrayList<>(List.of(Run.Words.plain("Answers: ")));
        runs.addAll(EvidenceSetter.headline(desk, origin, finding));
        answers.add(new Element.Paragraph(Element.Look.BODY, null, runs, origin.next()));
      }
    }
    add(answers);
  }
}
