package org.criticalfriend.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.criticalfriend.evidence.LooseEnd;
import org.criticalfriend.evidence.LooseSort;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewStage;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.scales.ScalesModel;
import org.criticalfriend.ui.scales.VerdictModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
  private static final LocalDateTime FIRST_MORNING = LocalDateTime.parse("2025-06-11T10:52");

  @Test
  void saysWhatTheReviewIsAndWhoTakesPart() {
    Overview.Head head = Overview.of(SampleReview.onSite(), FIRST_MORNING).head();

    assertThat(head.title()).isEqualTo("Wrenmouth Borough Council Peer Review");
    assertThat(head.dates()).isEqualTo("11–12 June 2025");
    assertThat(head.programme()).isEqualTo("Fair Beginnings");
    assertThat(head.peers() + head.participants()).isLessThanOrEqualTo(30).isPositive();
  }

  @Test
  void saysTheOverallVerdictApartFromTheItems(@TempDir Path folder) {
    Immediately background = new Immediately();
    Desk desk = SampleDesk.in(folder, background);
    OverviewModel model = new OverviewModel(new FrameModel(desk), background);
    model.watch();
    assertThat(model.overview().get().head().verdict()).isNull();

    new ScalesModel(desk).add(ScalesModel.Start.MET);
    VerdictModel given = new VerdictModel(desk, background);
    given.choose(given.choices().get(1));
    given.text().text().set("Most of it stands.");
    given.text().settle();

    VerdictLine said = model.overview().get().head().verdict();
    assertThat(said.words()).isEqualTo(given.choices().get(1).words());
    assertThat(said.why()).isEqualTo("Most of it stands.");
    given.choose(given.choices().getFirst());
    assertThat(model.overview().get().head().verdict().words()).isEqualTo("In words, on no scale");
    desk.close();
  }

  @Test
  void marksTheStageThatIsNowAndThoseBehind() {
    assertThat(Overview.of(SampleReview.onSite(), FIRST_MORNING).steps())
        .first()
        .isEqualTo(new StageStep(ReviewStage.SCOPING, "Scoping", StageStep.Place.BEHIND));
    assertThat(now("2025-06-12T09:00")).isEqualTo("On site, day 2 of 2");
    assertThat(now("2025-06-13T09:00")).isEqualTo("Drafting");
    assertThat(now("2025-06-10T09:00")).isEqualTo("Before the visit, tomorrow");
    assertThat(now("2025-05-01T09:00")).isEqualTo("Scoping, 5 weeks before");
  }

  @Test
  void followsTheStatusOnceTheTeamHasAgreed() {
    Review withHost = SampleReview.with(SampleReview.onSite(), ReviewStatus.WITH_HOST);

    assertThat(Overview.of(withHost, FIRST_MORNING).steps())
        .filteredOn(step -> step.place() == StageStep.Place.NOW)
        .extracting(StageStep::words)
        .containsExactly("Drafting");
    Review issued = SampleReview.with(SampleReview.onSite(), ReviewStatus.FINAL);
    assertThat(Overview.of(issued, FIRST_MORNING).steps().getLast().place())
        .isEqualTo(StageStep.Place.NOW);
  }

  @Test
  void countsNotesFindingsAndRecommendationsOfEachQuestion() {
    Review review = SampleReview.onSite();
    QuestionTally first = QuestionTally.all(review).getFirst();

    assertThat(first.number()).isEqualTo(1);
    assertThat(first.notes())
        .isEqualTo(
            review.notes().stream()
                .filter(n -> n.keyQuestions().contains(first.question()))
                .count());
    assertThat(first.agreed()).isLessThanOrEqualTo(first.findings());
    assertThat(first.weight()).isEqualTo(QuestionTally.Weight.ENOUGH);
  }

  @Test
  void callsQuestionThinWhenFewNotesFromOneSessionBearOnIt() {
    Review review = SampleReview.onSite();
    Review few = SampleReview.with(review, "notes", review.notes().subList(0, 5));

    List<QuestionTally> tallies = QuestionTally.all(few);

    assertThat(tallies)
        .filteredOn(tally -> tally.weight() == QuestionTally.Weight.THINNEST)
        .hasSize(1);
    assertThat(tallies)
        .filteredOn(tally -> tally.notes() < QuestionTally.ENOUGH_NOTES)
        .noneMatch(tally -> tally.weight() == QuestionTally.Weight.ENOUGH);
  }

  @Test
  void callsNoQuestionThinBeforeTheFirstNote() {
    Review none = SampleReview.with(SampleReview.onSite(), "notes", List.of());

    assertThat(QuestionTally.all(none))
        .allMatch(tally -> tally.weight() == QuestionTally.Weight.ENOUGH);
  }

  @Test
  void saysHowSoonTheNextSessionsAre() {
    List<Slot> next = Slot.next(SampleReview.onSite().sessions(), FIRST_MORNING);

    assertThat(next.getFirst().when()).isEqualTo("11:00–12:30");
    assertThat(next.getFirst().away()).isEqualTo("in 8 minutes");
    assertThat(next.getFirst().sessions()).hasSizeGreaterThan(1);
    assertThat(next.getFirst().sessions().getFirst().venue())
        .isEqualTo("Wrenmouth General Hospital");
  }

  @Test
  void namesTheDayOfSessionsThatAreNotToday() {
    List<Slot> next =
        Slot.next(SampleReview.onSite().sessions(), LocalDateTime.parse("2025-06-10T20:00"));

    assertThat(next.getFirst().when()).startsWith("Wednesday 11 June, 09:15");
    assertThat(next.getFirst().away()).isEqualTo("tomorrow");
  }

  @Test
  void saysWhatToDoFirstUntilThereIsASessionOrANote() {
    Review review = SampleReview.onSite();
    Review quiet = SampleReview.with(review, "notes", List.of());
    Review fresh = SampleReview.with(quiet, "sessions", List.of());

    Overview overview = Overview.of(fresh, FIRST_MORNING);

    assertThat(overview.first())
        .extracting(FirstStep::done)
        .containsExactly(true, true, false, false);
    assertThat(overview.looseEnds()).isEmpty();
    assertThat(Overview.of(review, FIRST_MORNING).first()).isEmpty();
  }

  @Test
  void marksOneLooseEndAboveAllAndTellsOthersQuietly() {
    List<LooseLine> lines =
        LooseLine.open(
            List.of(
                new LooseEnd(LooseSort.QUESTIONS_WITHOUT_NOTES, List.of()),
                new LooseEnd(LooseSort.FINDINGS_ON_NOTHING, List.of(Id.create(), Id.create())),
                new LooseEnd(LooseSort.NOTES_NOT_USED, List.of(Id.create())),
                new LooseEnd(LooseSort.PEOPLE_WITHOUT_POST, List.of(Id.create()))));

    assertThat(lines)
        .extracting(LooseLine::tone)
        .containsExactly(LooseLine.Tone.FIRST, LooseLine.Tone.PLAIN, LooseLine.Tone.QUIET);
    assertThat(lines.getFirst().words()).isEqualTo("findings that rest on nothing");
    assertThat(lines.get(1).words()).isEqualTo("note not used yet");
  }

  @Test
  void setsTheStageInOneStepAndLeavesItToTheDatesAgain(@TempDir Path folder) {
    Immediately background = new Immediately();
    Desk desk = SampleDesk.in(folder, background);
    OverviewModel model = new OverviewModel(new FrameModel(desk), background);
    model.watch();
    assertThat(staged(model)).isEqualTo(ReviewStage.CLOSED);

    model.set(ReviewStage.DRAFTING);
    assertThat(staged(model)).isEqualTo(ReviewStage.DRAFTING);
    assertThat(model.overview().get().isStageSet()).isTrue();
    assertThat(desk.toUndo().get()).isEqualTo("Set stage of the review");

    model.set((ReviewStage) null);
    assertThat(staged(model)).isEqualTo(ReviewStage.CLOSED);
    desk.undo();
    assertThat(desk.review().get().review().stage()).isEqualTo(ReviewStage.DRAFTING);
    desk.close();
  }

  @Test
  void setsThePaperAndTheStatusOfTheReviewInOneStep(@TempDir Path folder) {
    Immediately background = new Immediately();
    Desk desk = SampleDesk.in(folder, background);
    OverviewModel model = new OverviewModel(new FrameModel(desk), background);
    Paper main = desk.review().get().papers().getFirst();
    Paper other = desk.review().get().papers().get(1);
    assertThat(PaperState.of(desk.review().get(), main)).isEqualTo(PaperState.FINAL);
    assertThat(PaperState.of(desk.review().get(), other)).isEqualTo(PaperState.FINAL);

    model.set(main.id(), PaperState.QUALITY_CHECKED);
    model.set(other.id(), PaperState.WITH_HOST);

    assertThat(desk.review().get().review().status()).isEqualTo(ReviewStatus.AGREED);
    assertThat(PaperLine.all(desk.review().get()))
        .extracting(PaperLine::state)
        .startsWith(PaperState.QUALITY_CHECKED, PaperState.WITH_HOST);
    desk.undo();
    desk.undo();
    assertThat(desk.review().get().review().status()).isEqualTo(ReviewStatus.FINAL);
    assertThat(desk.review().get().papers().getFirst()).isEqualTo(main);
    desk.close();
  }

  @Test
  void looksAtNothingBeforeItIsInFront(@TempDir Path folder) {
    Immediately background = new Immediately();
    Desk desk = SampleDesk.in(folder, background);
    OverviewModel model = new OverviewModel(new FrameModel(desk), background);

    assertThat(model.overview().get()).isNull();
    desk.close();
  }

  @Test
  void followsTheReviewWhileInFront(@TempDir Path folder) {
    Immediately background = new Immediately();
    Desk desk = SampleDesk.in(folder, background);
    OverviewModel model = new OverviewModel(new FrameModel(desk), background);
    KeyQuestion question = desk.review().get().keyQuestions().getFirst();

    desk.take(
        Step.put("Edit question", Shape.of(KeyQuestion.class).with(question, "text", "Why?")));

    assertThat(model.overview().get().tallies().getFirst().text()).isEqualTo("Why?");
    assertThat(model.fields().apply("host:short")).isEqualTo("the Council");
    assertThat(model.fields().apply("no such")).isEqualTo("{no such}");
    desk.close();
  }

  private static ReviewStage staged(OverviewModel model) {
    return model.overview().get().steps().stream()
        .filter(step -> step.place() == StageStep.Place.NOW)
        .findFirst()
        .orElseThrow()
        .stage();
  }

  private static String now(String moment) {
    return Overview.of(SampleReview.onSite(), LocalDateTime.parse(moment)).steps().stream()
        .filter(step -> step.place() == StageStep.Place.NOW)
        .findFirst()
        .orElseThrow()
        .words();
  }
}
