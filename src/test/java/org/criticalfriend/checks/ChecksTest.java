package org.criticalfriend.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aRecommendation;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;

import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.RecommendationHeadings;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.SectionDraft;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.model.State;
import org.criticalfriend.paper.RealReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  private static final String UNLABELLED =
      "The insert of recommendations shows points without consensus, and no heading or text above"
          + " it says so.";
  private static final List<State> DIVIDED = List.of(State.NO_CONSENSUS);

  @Test
  void hasNothingToSayOfAReviewWhereAllIsWell() {
    assertThat(
            remarks(
                aReview().with(aFinding("One.")).with(aRecommendation("Two.")),
                aSection("Findings").inserts(InsertFindings.class),
                aSection("Recommendations").inserts(InsertRecommendations.class)))
        .isEmpty();
  }

  @Test
  void noticesPointsWithoutConsensusThatNothingAboveLabels() {
    List<Remark> remarks =
        remarks(
            aReview().with(aRecommendation("Perhaps.").withoutConsensus()),
            aSection("Recommendations").says("We recommend:").with(divided()));
    assertThat(said(remarks))
        .containsExactly("outcome paper \"A review\", section \"Recommendations\": " + UNLABELLED);
  }

  @Test
  void noticesThemAlsoAmongAgreedPoints() {
    Block mixed =
        Draft.of(InsertRecommendations.class)
            .with("states", List.of(State.AGREED, State.NO_CONSENSUS))
            .build();
    ReviewDraft review =
        aReview().with(aRecommendation("Do."), aRecommendation("See [[p]].").withoutConsensus());
    SectionDraft section = aSection("Recommendations").says("p", "We recommend:").with(mixed);
    assertThat(texts(remarks(review, section))).containsExactly(UNLABELLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Developmental ideas",
        "Points without consensus",
        "Ideas not agreed",
        "Ideas the team did not agree on",
        "Where peers differed",
        "Where the team was divided"
      })
  void takesAHeadingOrAParagraphAboveForTheLabel(String words) {
    ReviewDraft review = aReview().with(aRecommendation("Perhaps.").withoutConsensus());
    assertThat(remarks(review, aSection(words).with(divided()))).isEmpty();
    review = aReview().with(aRecommendation("Perhaps.").withoutConsensus());
    assertThat(remarks(review, aSection("More").says(words + ":").with(divided()))).isEmpty();
    review = aReview().with(aRecommendation("Perhaps.").withoutConsensus());
    assertThat(
            remarks(review, aSection(words).says("x"), aSection("More").level(2).with(divided())))
        .isEmpty();
  }

  @Test
  void takesALabelBelowOrInASectionThatHasEndedForNone() {
    ReviewDraft review = aReview().with(aRecommendation("Perhaps.").withoutConsensus());
    assertThat(
            texts(
                remarks(
                    review,
                    aSection("Developmental ideas").says("x"),
                    aSection("More").with(divided()).says("No consensus was reached."))))
        .containsExactly(UNLABELLED);
  }

  @Test
  void takesAStandardTextAboveAndTheInsertsOwnHeadingForTheLabel() {
    StandardText text =
        Draft.of(StandardText.class).with("title", "x").with("text", "No consensus.").build();
    Block said = Draft.of(InsertText.class).with("text", text.id()).build();
    ReviewDraft review = aReview().with(text).with(aRecommendation("Perhaps.").withoutConsensus());
    assertThat(remarks(review, aSection("More").with(said).with(divided()))).isEmpty();

    Block byCategory =
        Draft.of(InsertRecommendations.class)
            .with("states", DIVIDED)
            .with("headings", RecommendationHeadings.CATEGORY)
            .build();
    review =
        aReview().with(aRecommendation("Perhaps.").category("Ideas not agreed").withoutConsensus());
    assertThat(remarks(review, aSection("More").with(byCategory))).isEmpty();
    review = aReview().with(aRecommendation("Perhaps.").category("Beds").withoutConsensus());
    assertThat(texts(remarks(review, aSection("More").with(byCategory))))
        .containsExactly(UNLABELLED);
  }

  @Test
  void noticesAPointThatPrintsNowhereUnlessItIsParked() {
    List<Remark> remarks =
        remarks(
            aReview()
                .with(aFinding("Lost."), aFinding("Parked.").parked())
                .with(aRecommendation("Perhaps.").withoutConsensus()),
            aSection("Nothing").says("of either"));
    assertThat(said(remarks))
        .containsExactly(
            "finding \"Lost.\": It prints in no paper of the review.",
            "recommendation \"Perhaps.\": It prints in no paper of the review.");
  }

  @Test
  void noticesAPointPrintedTwiceInAnOutcomePaperButNotInALetter() {
    ReviewDraft review =
        aReview()
            .with(aFinding("Twice."))
            .with(
                aPaper()
                    .kind(PaperKind.LETTER)
                    .with(
                        aSection("One").inserts(InsertFindings.class),
                        aSection("Two").inserts(InsertFindings.class)));
    assertThat(
            said(
                remarks(
                    review,
                    aSection("One").inserts(InsertFindings.class),
                    aSection("Two").inserts(InsertFindings.class))))
        .containsExactly("outcome paper \"A review\": It prints the finding \"Twice.\" twice.");
  }

  @Test
  void noticesAnInsertThatShowsNothing() {
    Group empty = aGroup("Nobody", Side.HOST);
    Block people = Draft.of(InsertPeople.class).with("group", empty.id()).build();
    assertThat(
            texts(
                remarks(
                    aReview().with(empty),
                    aSection("All").says("x").inserts(InsertTimetable.class).with(people))))
        .containsExactly(
            "The insert of timetable shows nothing.", "The insert of people shows nothing.");
  }

  @Test
  void noticesAHeadingWithNothingUnderIt() {
    assertThat(
            texts(
                remarks(
                    aReview(),
                    aSection("Full"),
                    aSection("Part").level(2).says("x"),
                    aSection("Empty").level(2),
                    aSection("Last"))))
        .containsExactly(
            "The heading \"Empty\" has nothing under it.",
            "The heading \"Last\" has nothing under it.");
  }

  @Test
  void noticesAGroupsHeadingWithNobodyUnderIt() {
    Group team = aGroup("Team", Side.TEAM);
    Group empty = aGroup("Nobody", Side.HOST);
    Block people =
        Draft.of(InsertPeople.class).with("groups", List.of(team.id(), empty.id())).build();
    ReviewDraft review = aReview().with(team, empty).with(aPerson("Ann", team).build());
    assertThat(texts(remarks(review, aSection("People").with(people))))
        .containsExactly("The heading \"Nobody\" has nothing under it.");
  }

  @Test
  void noticesInEveryProseWhatNoPaperCouldPrint() {
    assertThat(
            remarks(
                aReview()
                    .with(aFinding("See [[nowhere]] and {horses}.").parked())
                    .with(aFinding("A note[^1] without words.").parked()),
                aSection("One").says("x")))
        .filteredOn(remark -> remark.place().startsWith("review.json"))
        .extracting(Remark::place)
        .containsExactly(
            "review.json at /findings/0/text",
            "review.json at /findings/0/text",
            "review.json at /findings/1/text");
  }

  @Test
  void noticesAPictureWithoutAlternativeText() {
    Picture picture =
        Draft.of(Picture.class).with("file", "pictures/a.png").with("alt", " ").build();
    assertThat(remarks(aReview().with(picture, new byte[0]), aSection("One").says("x")))
        .extracting(Remark::place)
        .containsExactly("picture \"pictures/a.png\"");
  }

  @Test
  void saysWhyAPaperCannotBeBuiltAndNothingOfWhatItMightPrint() {
    List<Remark> remarks =
        remarks(aReview().with(aFinding("One.")), aSection("One").says("{count:nonsense}"));
    assertThat(remarks).hasSize(2);
    assertThat(remarks.getFirst().place())
        .isEqualTo("review.json at /papers/0/sections/0/blocks/0/para");
    assertThat(remarks.getLast().text())
        .startsWith("This paper cannot be built. ")
        .contains("{count:nonsense}", "\"One\"", "(CF-402)");
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void raisesNoFalseAlarmOnRealReviews(RealReviews review) {
    assertThat(texts(new Checks(Jargon.builtIn()).of(review.bundle())))
        .noneMatch(text -> text.contains("shows points without consensus"))
        .noneMatch(text -> text.contains("cannot be built"))
        .noneMatch(text -> text.contains("shows nothing"))
        .noneMatch(text -> text.contains("alternative text"));
  }

  private static Block divided() {
    return Draft.of(InsertRecommendations.class).with("states", DIVIDED).build();
  }

  private static List<Remark> remarks(ReviewDraft review, SectionDraft... sections) {
    Bundle bundle = review.with(aPaper().with(sections)).build();
    return new Checks(Jargon.builtIn()).of(bundle);
  }

  private static List<String> said(List<Remark> remarks) {
    return remarks.stream().map(remark -> remark.place() + ": " + remark.text()).toList();
  }

  private static List<String> texts(List<Remark> remarks) {
    return remarks.stream().map(Remark::text).toList();
  }
}
