package org.criticalfriend.ui.agreeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.agreeing.AgreeingModel.Phase;
import org.criticalfriend.ui.agreeing.Scope.Sorts;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeingModelTest {
  private static final int DRAFTS = 4;

  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private Attendance attendance;
  private AgreeingModel model;

  @BeforeEach
  void sitDown() {
    desk = SampleDesk.of(SampleReview.bundle(withDrafts()), folder, background);
    attendance = new Attendance(desk);
    model = new AgreeingModel(new FrameModel(desk), attendance);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void goesThroughDraftsInPaperOrderFindingsFirst() {
    model.begin();
    assertThat(model.size()).isEqualTo(DRAFTS);
    assertThat(asked().title()).startsWith("Leaders know");
    model.next();
    model.next();
    assertThat(asked()).isInstanceOf(Matter.OfFinding.class);
    model.next();
    assertThat(asked()).isInstanceOf(Matter.OfRecommendation.class);
    assertThat(model.place()).isEqualTo(DRAFTS);
    model.previous();
    assertThat(model.place()).isEqualTo(DRAFTS - 1);
  }

  @Test
  void recordsNothingThatIsOnlyProposed() {
    model.begin();
    Review before = desk.review().get();
    model.propose(State.AGREED);
    model.withdraw();
    model.propose(State.PARKED);
    model.next();
    model.previous();
    assertThat(model.proposal().get()).isNull();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void recordsADecisionInOneStepWithWhoWasPresentAndWhen() {
    attendance.setAll(false);
    attendance.team().subList(0, 5).forEach(person -> attendance.set(person, true));
    model.begin();
    Id first = asked().id();
    model.propose(State.AGREED);
    Objects.requireNonNull(model.proposal().get()).dissent().set("One peer saw it otherwise.");
    model.record();
    Finding agreed = finding(first);
    assertThat(agreed.state()).isEqualTo(State.AGREED);
    Agreement agreement = Objects.requireNonNull(agreed.agreement());
    assertThat(agreement.present()).hasSize(5);
    assertThat(agreement.dissent()).isEqualTo("One peer saw it otherwise.");
    assertThat(agreement.at()).startsWith("2025-06-11T");
    assertThat(desk.toUndo().get()).isEqualTo("Record finding as agreed");
    assertThat(model.place()).isEqualTo(2);
    desk.undo();
    assertThat(finding(first).state()).isEqualTo(State.DRAFT);
    assertThat(finding(first).agreement()).isNull();
  }

  @Test
  void recordsChangesOnlyWhereSomethingWasChangedAndKeepsTheEarlierWording() {
    model.begin();
    Matter first = asked();
    model.propose(State.AGREED_WITH_CHANGES);
    Proposal proposal = Objects.requireNonNull(model.proposal().get());
    assertThat(proposal.canBeRecorded().get()).isFalse();
    model.record();
    assertThat(finding(first.id()).state()).isEqualTo(State.DRAFT);
    proposal.headline().set("");
    proposal.text().set(" ");
    assertThat(proposal.canBeRecorded().get()).isFalse();
    proposal.headline().set("Leaders know it and say so");
    proposal.text().set(first.text());
    model.record();
    Finding after = finding(first.id());
    assertThat(after.headline()).isEqualTo("Leaders know it and say so");
    assertThat(after.state()).isEqualTo(State.AGREED_WITH_CHANGES);
    assertThat(desk.toUndo().get()).isEqualTo("Record finding as agreed with changes");
    desk.undo();
    assertThat(finding(first.id()).headline()).isEqualTo(first.headline());
  }

  @Test
  void takesTheLatestDecisionBackInAStepOfItsOwn() {
    model.begin();
    Matter first = asked();
    decide(State.AGREED);
    Matter second = asked();
    decide(State.NO_CONSENSUS);
    model.takeBack();
    assertThat(asked().id()).isEqualTo(second.id());
    assertThat(finding(second.id()).state()).isEqualTo(State.DRAFT);
    assertThat(desk.toUndo().get()).isEqualTo("Take back decision on finding");
    model.takeBack();
    assertThat(finding(first.id())).isEqualTo(first.thing());
    assertThat(model.decisions().isEmpty().get()).isTrue();
    model.takeBack();
    assertThat(model.place()).isEqualTo(1);
  }

  @Test
  void takesBackOnlyWhatWasDecidedNotWhatWasDoneMeanwhile() {
    model.begin();
    Id first = asked().id();
    decide(State.AGREED);
    Shape<Finding> shape = Shape.of(Finding.class);
    desk.take(Step.put("Elsewhere", shape.with(finding(first), "code", "F1")));
    model.takeBack();
    assertThat(finding(first).code()).isEqualTo("F1");
    assertThat(finding(first).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void decidesAgainAndTakesBackStepByStep() {
    model.begin();
    Id first = asked().id();
    decide(State.AGREED);
    model.previous();
    decide(State.PARKED);
    assertThat(model.decisions().decided(State.PARKED)).hasSize(1);
    model.takeBack();
    assertThat(finding(first).state()).isEqualTo(State.AGREED);
    model.takeBack();
    assertThat(finding(first).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void endsWithASummaryOfWhatWasDecided() {
    model.begin();
    decide(State.AGREED);
    decide(State.PARKED);
    decide(State.NO_CONSENSUS);
    decide(State.AGREED);
    assertThat(model.phase().get()).isEqualTo(Phase.SUMMARY);
    String text = new SummaryText(model).text();
    assertThat(text)
        .contains("2 agreed, 0 agreed with changes, 1 without consensus, 1 parked")
        .contains("- Leaders know this subject well");
  }

  @Test
  void endsWithoutASummaryWhereNothingWasDecided() {
    model.begin();
    model.finish();
    assertThat(model.phase().get()).isEqualTo(Phase.CHOOSING);
  }

  @Test
  void beginsOnlyWithSomebodyThereAndSomethingToAsk() {
    attendance.setAll(false);
    assertThat(model.canBegin()).isFalse();
    attendance.setAll(true);
    assertThat(model.canBegin()).isTrue();
    model.scope().set(new Scope.One(Id.create()));
    model.begin();
    assertThat(model.phase().get()).isEqualTo(Phase.CHOOSING);
  }

  @Test
  void remembersWhoIsThereFromOneSittingToTheNext() {
    attendance.set(attendance.team().getFirst(), false);
    AgreeingModel next = new AgreeingModel(new FrameModel(desk), attendance);
    assertThat(next.attendance().present()).hasSize(attendance.team().size() - 1);
  }

  @Test
  void holdsThemesKeyQuestionsAndWhatIsContested() {
    Review review = desk.review().get();
    Scope theme = new Scope.OfTheme(review.themes().getFirst());
    assertThat(theme.of(review, Sorts.BOTH)).allMatch(one -> one.theme() != null).hasSize(6);
    assertThat(theme.of(review, Sorts.FINDINGS)).hasSize(4);
    Scope question = new Scope.OfQuestion(review.keyQuestions().getFirst(), 1);
    assertThat(question.of(review, Sorts.RECOMMENDATIONS)).isNotEmpty();
    assertThat(new Scope.Contested().of(review, Sorts.BOTH))
        .extracting(Matter::title)
        .anyMatch(title -> title.startsWith("Peers differed"));
    assertThat(Scope.all(review))
        .hasSize(2 + review.themes().size() + review.keyQuestions().size());
  }

  @Test
  void goesOnWithTheNextWhereOneIsRemovedMeanwhile() {
    model.begin();
    Id first = asked().id();
    desk.take(Step.remove("Remove", List.of(first)));
    assertThat(model.size()).isEqualTo(DRAFTS - 1);
    assertThat(asked().id()).isNotEqualTo(first);
  }

  private void decide(State state) {
    model.propose(state);
    model.record();
  }

  private Matter asked() {
    return Objects.requireNonNull(model.matter().get());
  }

  private Finding finding(Id id) {
    return desk.review().get().findings().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The sample before its first two findings and its first recommendation were agreed. */
  private static Review withDrafts() {
    Review review = SampleReview.onSite();
    List<Finding> findings =
        review.findings().stream()
            .map(one -> review.findings().indexOf(one) < 2 ? draft(one) : one)
            .toList();
    List<Recommendation> asked =
        review.recommendations().stream()
            .map(one -> review.recommendations().indexOf(one) < 1 ? draft(one) : one)
            .toList();
    return SampleReview.with(
        SampleReview.with(review, "findings", findings), "recommendations", asked);
  }

  private static Finding draft(Finding one) {
    return Shape.of(Finding.class).with(one, "state", State.DRAFT);
  }

  private static Recommendation draft(Recommendation one) {
    return Shape.of(Recommendation.class).with(one, "state", State.DRAFT);
  }
}
