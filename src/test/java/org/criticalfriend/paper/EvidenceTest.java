package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.junit.jupiter.api.Test;

/** What the team keeps to itself: the notes behind each finding. */
class EvidenceTest {
  private final Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
  private final Review review = sample.review();

  @Test
  void annexHasEachFindingWithEachNoteForAndAgainst() {
    String said = said(annex(sample));

    assertThat(review.findings())
        .filteredOn(finding -> !finding.id().text().equals("community-5"))
        .allSatisfy(finding -> assertThat(said).contains(finding.headline()));
    assertThat(said).doesNotContain("Conditions in the building");
    assertThat(lines(annex(sample)))
        .contains(new Line(Sort.CELL, 0, "", "For"), new Line(Sort.CELL, 0, "", "Against"))
        .anyMatch(line -> line.text().equals("Question. Background: for the team only."))
        .anyMatch(line -> line.text().equals("Quote. Anonymous: do not say who."));
  }

  @Test
  void annexNeverNamesWhomTheTeamMet() {
    Person met =
        review.people().stream()
            .filter(person -> person.name().contains("Tuckwell"))
            .findFirst()
            .orElseThrow();
    List<Note> named = new ArrayList<>();
    for (Note note : review.notes()) {
      named.add(
          Draft.like(note, Note.class)
              .with("people", List.of(met.id()))
              .with("visibility", Visibility.BACKGROUND)
              .build());
    }
    Bundle all = with("notes", named);

    assertThat(said(annex(all))).doesNotContain(met.name());
    assertThat(said(sheet(all))).doesNotContain(met.name());
  }

  @Test
  void bothAreMarkedAtTheHeadOfEveryPage() {
    assertThat(annex(sample).properties().title()).endsWith("Confidential to the team");
    assertThat(annex(sample).head().lines().getLast().text()).isEqualTo("Confidential to the team");
    assertThat(sheet(sample).properties().title()).endsWith("Confidential to the team");
    assertThat(sheet(sample).head().lines().getLast().text()).isEqualTo("Confidential to the team");
  }

  @Test
  void notesTypedInHasteStandAsTheyWereTyped() {
    List<Note> hasty = new ArrayList<>();
    for (Note note : review.notes()) {
      hasty.add(
          Draft.like(note, Note.class)
              .with("text", "# <b>36% {nonsense} [[nowhere]]\n---\n| a | b |\n\n```x")
              .build());
    }
    Bundle all = with("notes", hasty);

    assertThatCode(() -> annex(all)).doesNotThrowAnyException();
    assertThat(said(annex(all))).contains("# <b>36% {nonsense} [[nowhere]]");
  }

  @Test
  void speakersSheetTellsWhichSlideEachFindingIsOn() {
    Paper paper = paper(sample, PaperKind.PRESENTATION);
    Presentation deck = PresentationBuilder.build(sample, paper);
    Anchor fourth = deck.slides().get(3).anchor();
    PaperTree sheet = SpeakersSheet.of(sample, paper, new PageNumbers(Map.of(fourth, 4), 12));

    assertThat(lines(sheet))
        .extracting(Line::text)
        .contains("Slide 4: Headline strengths")
        .doesNotContain("The questions you asked");
    assertThat(said(sheet)).contains("'We would sooner hear it from you now");
  }

  @Test
  void deckHasNothingOfTheEvidence() {
    Presentation deck = PresentationBuilder.build(sample, paper(sample, PaperKind.PRESENTATION));

    assertThat(said(deck.tree())).doesNotContain("sooner hear it", "Confidential");
  }

  private Bundle with(String list, List<? extends Record> things) {
    return new Bundle(
        Draft.like(review, Review.class).with(list, things).build(), sample.pictures());
  }

  private static PaperTree annex(Bundle bundle) {
    return PaperBuilder.build(bundle, paper(bundle, PaperKind.EVIDENCE_ANNEX));
  }

  private static PaperTree sheet(Bundle bundle) {
    return SpeakersSheet.of(
        bundle, paper(bundle, PaperKind.PRESENTATION), new PageNumbers(Map.of(), 0));
  }

  private static Paper paper(Bundle bundle, PaperKind kind) {
    return bundle.review().papers().stream()
        .filter(paper -> paper.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> lines(PaperTree tree) {
    return Transcript.of(tree).lines();
  }

  private static String said(PaperTree tree) {
    return String.join("\n", lines(tree).stream().map(Line::text).toList());
  }
}
