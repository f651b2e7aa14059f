package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Block;
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
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.StandardText;

/** Walks an outline from top to bottom once and sets each of its blocks. */
final class Composer {
  private final Desk desk;

  Composer(Desk desk) {
    this.desk = desk;
  }

  PaperTree compose() {
    Paper paper = desk.paper;
    ReviewDetails details = desk.review().review();
    List<Element> body = new ArrayList<>();
    paper.sections().forEach(section -> body.addAll(section(section)));
    String title = desk.fields.fill(paper.title(), "the title");
    if (paper.kind() == PaperKind.EVIDENCE_ANNEX) {
      title = Confidential.marked(title);
    }
    String subject = Capitals.ofAll(paper.kind().word()) + ", " + details.host().name();
    return new PaperTree(
        new PaperTree.Properties(
            paper.id().text(),
            title,
            details.programme(),
            subject,
            details.language(),
            DraftWords.of(desk.review(), paper)),
        new Heads(desk).head(),
        Boolean.TRUE.equals(paper.contents()),
        body,
        desk.footnotes);
  }

  List<Element> section(Section section) {
    List<Element> elements = new ArrayList<>();
    desk.enter(section.heading(), section.level());
    Numeral numeral = desk.numbers.heading(section);
    if (!section.heading().isBlank()) {
      Origin origin = desk.origin('s', section.id(), "heading");
      boolean appendix = section.level() == 1 && Boolean.TRUE.equals(section.appendix());
      String words = desk.fields.fill(section.heading(), origin.place());
      List<Run> runs = List.of(Run.Words.plain(words));
      elements.add(new Element.Heading(section.level(), numeral, appendix, runs, origin.next()));
    }
    section.blocks().forEach(block -> elements.addAll(block(block)));
    return elements;
  }

  private List<Element> block(Block block) {
    return switch (block) {
      case Para para -> para(para);
      case InsertKeyQuestions insert -> new QuestionSetter(desk).set(insert);
      case InsertFindings insert -> new FindingSetter(desk, insert).set();
      case InsertRecommendations insert -> new RecommendationSetter(desk, insert).set();
      case InsertPeople insert -> new PeopleSetter(desk).set(insert);
      case InsertTimetable insert -> new TimetableSetter(desk).set(insert);
      case InsertActions insert -> new ActionSetter(desk).set(insert);
      case InsertText insert -> text(insert.text());
      case InsertAddress _ -> new LetterSetter(desk).address();
      case InsertSignature insert -> new LetterSetter(desk).signature(insert);
      case PageBreak _ -> List.of(new Element.PageBreak());
    };
  }

  private List<Element> para(Para para) {
    boolean numbered = !Boolean.FALSE.equals(para.numbered());
    Origin origin = desk.origin('b', para.id(), "paragraph");
    return ProseSetter.paragraphs(desk, origin, para.para(), numbered);
  }

  private List<Element> text(Id id) {
    StandardText text =
        desk.review().texts().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .map(Objects::requireNonNull)
            .orElseThrow(() -> new IllegalStateException("No text " + id));
    Origin origin = desk.origin('t', text.id(), "text");
    return ProseSetter.paragraphs(desk, origin, text.text(), true);
  }
}
