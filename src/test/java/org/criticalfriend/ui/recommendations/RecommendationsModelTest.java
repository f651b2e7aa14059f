package org.criticalfriend.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.recommendations.Picking.Deed;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.junit.jupiter.api.Test;

class RecommendationsModelTest extends RecommendationsAtHand {
  @Test
  void showsTheSameThemesOnBothSides() {
    assertThat(heads().stream().map(TwinRow.Head::title).toList())
        .startsWith("Overall")
        .endsWith("Under no theme");
    TwinRow.Head maternity =
        heads().stream().filter(head -> head.bunch().equals(under("maternity"))).findFirst().get();
    assertThat(maternity.findings()).isEqualTo(5);
    assertThat(maternity.recommendations()).isEqualTo(3);
  }

  @Test
  void leavesParkedFindingsOutUnlessSomethingAnswersThem() {
    Id parked = finding("community-5").id();
    assertThat(shown(Side.FINDINGS)).doesNotContain(parked);
    model.acts().link(advice("r14").id(), parked, true);
    assertThat(shown(Side.FINDINGS)).contains(parked);
  }

  @Test
  void showsOnlyTheFindingsThatWhatIsFilteredAnswers() {
    twins.shown().set(Shown.ALL.of(State.NO_CONSENSUS));
    assertThat(shown(Side.RECOMMENDATIONS))
        .containsExactly(advice("d1").id(), advice("d2").id(), advice("d3").id());
    assertThat(shown(Side.FINDINGS)).contains(finding("data-3").id()).hasSize(6);
    twins.shown().set(Shown.ALL.in("Places").grouped(true));
    assertThat(shown(Side.RECOMMENDATIONS)).containsExactly(advice("d3").id());
    twins.shown().set(Shown.ALL.essentialOnly(true));
    assertThat(shown(Side.RECOMMENDATIONS)).hasSize(5);
  }

  @Test
  void findsFindingsAndRecommendationsByTheBeginningsOfTheirWords() {
    Recommendation wanted = advice("r5");
    String word = wanted.headline().split(" ", -1)[0];
    twins.shown().set(Shown.ALL.saying(word.toUpperCase(Locale.ROOT)));
    assertThat(shown(Side.RECOMMENDATIONS)).contains(wanted.id());
    twins.shown().set(Shown.ALL.saying("r14"));
    assertThat(shown(Side.RECOMMENDATIONS)).containsExactly(advice("r14").id());
    assertThat(shown(Side.FINDINGS)).containsAll(advice("r14").findings());

    Finding finding = finding("overall-1");
    twins.shown().set(Shown.ALL.saying(finding.headline()));
    assertThat(shown(Side.FINDINGS)).contains(finding.id());
    twins.shown().set(Shown.ALL.saying("no such words anywhere"));
    assertThat(twins.rows()).isEmpty();
    twins.choose(finding.id());
    assertThat(twins.shown().get().isFiltered()).isFalse();
    twins.shown().set(Shown.ALL.of(State.DRAFT).saying("r14"));
    assertThat(shown(Side.RECOMMENDATIONS)).isEmpty();
  }

  @Test
  void groupsByCategoryAndTellsWhatNothingAnswers() {
    twins.shown().set(Shown.ALL.grouped(true));
    assertThat(heads().stream().map(TwinRow.Head::title))
        .containsExactly("Under no category", "Workforce", "Places", "Answered by nothing yet");
  }

  @Test
  void callsWhatIsWithoutConsensusADevelopmentalIdea() {
    assertThat(lineOf(advice("d1").id(), Side.RECOMMENDATIONS)).contains("Developmental idea");
    assertThat(lineOf(advice("r1").id(), Side.RECOMMENDATIONS)).doesNotContain("idea");
  }

  @Test
  void beginsARecommendationFromAFindingWithItsHeadlineThemeAndTheNextCode() {
    Finding finding = finding("maternity-1");
    twins.choose(finding.id());
    model.begin();
    Recommendation made = last();
    assertThat(made.headline()).isEqualTo(finding.headline());
    assertThat(made.theme()).isEqualTo(finding.theme());
    assertThat(made.findings()).containsExactly(finding.id());
    assertThat(made.code()).isEqualTo("R17");
    assertThat(made.state()).isEqualTo(State.DRAFT);
    assertThat(Objects.requireNonNull(model.editor().open().get()).id()).isEqualTo(made.id());
    assertThat(desk.toUndo().get()).isEqualTo("New recommendation");
  }

  @Test
  void dropsAFindingOnARecommendationOnceOnly() {
    Recommendation one = advice("r5");
    TwinRow row = rowOf(one.id());
    Finding dragged = finding("overall-1");
    model.dropFinding(dragged, row);
    model.dropFinding(dragged, row);
    assertThat(advice("r5").findings()).containsExactly(finding("maternity-5").id(), dragged.id());
  }

  @Test
  void dropsAFindingBesideNothingToBeginOneUnderThatTheme() {
    TwinRow head =
        heads().stream().filter(one -> one.bunch().equals(under("data"))).findFirst().get();
    model.dropFinding(finding("overall-1"), head);
    assertThat(last().theme()).isEqualTo(theme("data"));
    assertThat(last().findings()).containsExactly(finding("overall-1").id());
  }

  @Test
  void takesNoFindingAmongFindingsAndNothingOntoItself() {
    Id one = advice("r5").id();
    assertThat(model.takes(finding("overall-1").id(), rowOf(one), Side.FINDINGS)).isFalse();
    assertThat(model.takes(one, rowOf(one), Side.RECOMMENDATIONS)).isFalse();
    assertThat(model.takes(one, null, Side.RECOMMENDATIONS)).isFalse();
    assertThat(model.takes(advice("r1").id(), rowOf(one), Side.RECOMMENDATIONS)).isTrue();
  }

  @Test
  void dropsARecommendationBehindAnotherUnderItsTheme() {
    model.dropRecommendation(
        advice("r1").id(), rowOf(advice("r4").id()), Side.RECOMMENDATIONS, true);
    assertThat(advice("r1").theme()).isEqualTo(theme("maternity"));
    assertThat(codes().subList(0, 5)).containsExactly("R2", "R3", "R4", "R1", "R5");
    desk.undo();
    assertThat(codes().subList(0, 3)).containsExactly("R1", "R2", "R3");
    assertThat(advice("r1").theme()).isEqualTo(theme("overall"));
  }

  @Test
  void ordersByKeysWithinTheThemeOnly() {
    twins.choose(advice("r4").id());
    model.order(-1);
    assertThat(codes().subList(0, 5)).containsExactly("R1", "R2", "R4", "R3", "R5");
    model.order(-1);
    assertThat(codes().subList(0, 5)).containsExactly("R1", "R2", "R4", "R3", "R5");
    model.order(1);
    assertThat(codes().subList(0, 5)).containsExactly("R1", "R2", "R3", "R4", "R5");
    assertThat(model.recommendation()).isEqualTo(advice("r4"));
  }

  @Test
  void linksByKeysFromEitherSideAndGoesBackToWhereItBegan() {
    twins.choose(advice("r1").id());
    model.pick(Deed.LINK);
    assertThat(twins.cursor().get().side()).isEqualTo(Side.FINDINGS);
    twins.choose(finding("data-1").id());
    assertThat(model.picked()).isTrue();
    assertThat(advice("r1").findings()).contains(finding("data-1").id());
    model.picked();
    assertThat(advice("r1").findings()).doesNotContain(finding("data-1").id());
    assertThat(model.escape()).isTrue();
    assertThat(model.recommendation()).isEqualTo(advice("r1"));

    twins.choose(finding("data-1").id());
    model.pick(Deed.LINK);
    twins.choose(advice("r2").id());
    model.picked();
    assertThat(advice("r2").findings()).contains(finding("data-1").id());
    assertThat(model.tied().get()).contains(advice("r2").id(), advice("r15").id());
  }

  @Test
  void mergesIntoTheOnePickedAndUndoesItInOneStep() {
    Recommendation before = advice("r2");
    twins.choose(advice("r1").id());
    model.pick(Deed.MERGE);
    twins.choose(before.id());
    model.picked();
    assertThat(desk.review().get().recommendations()).hasSize(18);
    assertThat(advice("r2").text()).contains(before.text()).contains("decide together");
    assertThat(advice("r2").findings()).contains(finding("overall-3").id());
    assertThat(frame.notices()).isNotEmpty();
    desk.undo();
    assertThat(desk.review().get().recommendations()).hasSize(19);
    assertThat(advice("r2")).isEqualTo(before);
  }

  @Test
  void mergesNothingIntoItselfOrIntoAFinding() {
    twins.choose(advice("r1").id());
    model.pick(Deed.MERGE);
    model.picked();
    twins.choose(finding("overall-1").id());
    model.picked();
    assertThat(desk.review().get().recommendations()).hasSize(19);
  }

  @Test
  void removesWithAWayBackAndKeepsTheCursorNearby() {
    twins.choose(advice("r4").id());
    model.remove();
    assertThat(codes()).doesNotContain("R4");
    assertThat(model.recommendation()).isNotNull();
    Objects.requireNonNull(frame.notices().getLast().act()).act().run();
    assertThat(codes()).contains("R4");
  }

  @Test
  void goesThroughLooseEndsRoundAndRound() {
    model.acts().link(advice("r5").id(), finding("maternity-5").id(), false);
    LooseEnds ends = model.looseEnds().get();
    assertThat(ends.of(LooseEnds.Sort.CHALLENGES)).contains(finding("maternity-5").id());
    assertThat(ends.of(LooseEnds.Sort.ANSWERING_NOTHING)).containsExactly(advice("r5").id());
    model.nextLooseEnd();
    Id first = twins.cursor().get().id();
    int all = 0;
    do {
      model.nextLooseEnd();
      all++;
    } while (!Objects.equals(first, twins.cursor().get().id()) && all < 100);
    assertThat(all).isGreaterThan(1).isLessThan(100);
  }

  @Test
  void findsRecommendationsThatRestOnOneSessionOnly() {
    LooseEnds ends = model.looseEnds().get();
    for (Id id : ends.of(LooseEnds.Sort.ONE_SESSION)) {
      Recommendation one = Objects.requireNonNull(twins.points().recommendation(id));
      assertThat(one.findings()).isNotEmpty();
    }
  }

  @Test
  void editsWordsAsStepsAndNeverTakesTheLastOnesAway() {
    Id id = advice("r1").id();
    model.editor().open(id);
    model.editor().typing(Editor.Field.HEADLINE).text().set("Decide by November");
    model.editor().typing(Editor.Field.CATEGORY).text().set("Money");
    model.editor().settle();
    assertThat(advice("r1").headline()).isEqualTo("Decide by November");
    assertThat(advice("r1").category()).isEqualTo("Money");
    model.editor().typing(Editor.Field.TEXT).text().set(" ");
    model.editor().settle();
    model.editor().typing(Editor.Field.HEADLINE).text().set("");
    model.editor().settle();
    assertThat(advice("r1").headline()).isEqualTo("Decide by November");
    assertThat(model.editor().categories()).contains("Money", "Workforce");
  }

  @Test
  void showsAllAgainWhenSomethingLeftOutIsAskedFor() {
    twins.shown().set(Shown.ALL.of(State.NO_CONSENSUS));
    twins.choose(advice("r3").id());
    assertThat(model.recommendation()).isEqualTo(advice("r3"));
    assertThat(twins.shown().get().isFiltered()).isFalse();
  }

  @Test
  void copiesWhatIsShownAsPlainText() {
    twins.shown().set(Shown.ALL.of(State.NO_CONSENSUS).grouped(true));
    String text = model.asText();
    assertThat(text)
        .startsWith("WORKFORCE\n\nD1 Train local women")
        .contains("(No consensus)", "Answers: ")
        .doesNotContain("**");
  }

  @Test
  void movesTheCursorOverCardsOnlyAndStaysWithinTheList() {
    twins.move(1);
    twins.move(-1000);
    assertThat(twins.cursor().get().id()).isEqualTo(advice("r1").id());
    twins.move(1000);
    assertThat(twins.cursor().get().id()).isEqualTo(advice("d3").id());
    twins.cross(Side.FINDINGS);
    assertThat(model.finding()).isNotNull();
  }
}
