package org.criticalfriend.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.overview.LooseEnd.Sort;
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
  void marksTheStageThatIsNowAndThoseBehind() {
    assertThat(Overview.of(SampleReview.onSite(), FIRST_MORNING).steps())
        .first()
        .isEqualTo(new StageStep("Scoping", StageStep.Place.BEHIND));
    assertThat(now("2025-06-12T09:00")).isEqualTo("On site, day 2 of 2");
    assertThat(now("2025-06-13T09:00")).isEqualTo("Draft with the team");
    assertThat(now("2025-06-10T09:00")).isEqualTo("Scoping, tomorrow");
  }

  @Test
  void followsTheStatusOnceTheTeamHasAgreed() {
    Review withHost = SampleReview.with(SampleReview.onSite(), ReviewStatus.WITH_HOST);

    assertThat(Overview.of(withHost, FIRST_MORNING).steps())
        .filteredOn(step -> step.place() == StageStep.Place.NOW)
        .extracting(StageStep::words)
        .containsExactly("With the host");
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
  void findsNotesThatNoFindingRestsOn() {
    Review review = SampleReview.onSite();
    List<Note> unused =
        review.notes().stream()
            .filter(
                note ->
                    review.findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(Evidence::note)
                        .noneMatch(note.id()::equals))
            .toList();

    LooseEnd end = end(review, Sort.NOTES_NOT_USED);

    assertThat(end.count()).isEqualTo(unused.size()).isPositive();
    assertThat(end.first()).isEqualTo(unused.getFirst().id());
  }

  @Test
  void findsSessionsHeldWithoutNotesAndLeavesThoseToComeAlone() {
    Review bare = SampleReview.with(SampleReview.onSite(), "notes", List.of());
    long held =
        bare.sessions().stream()
            .filter(session -> String.valueOf(session.end()).compareTo("10:52") < 0)
            .filter(session -> LocalDate.parse("2025-06-11").equals(session.date()))
            .count();

    assertThat(end(bare, Sort.SESSIONS_WITHOUT_NOTES).count()).isEqualTo((int) held);
  }

  @Test
  void findsRecommendationsThatAnswerNothingAndChallengesLeftAlone() {
    Review review = SampleReview.onSite();
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    List<Recommendation> loose =
        review.recommendations().stream().map(r -> shape.with(r, "findings", List.of())).toList();
    Review changed = SampleReview.with(review, "recommendations", loose);

    assertThat(end(changed, Sort.RECOMMENDATIONS_WITHOUT_FINDING).count()).isEqualTo(loose.size());
    assertThat(end(changed, Sort.CHALLENGES_WITHOUT_RECOMMENDATION).count()).isPositive();
  }

  @Test
  void findsFindingsHeardInOneSessionOnly() {
    Review review = SampleReview.onSite();
    Note heard = review.notes().stream().filter(note -> note.session() != null).findFirst().get();
    Finding finding = review.findings().getFirst();
    Finding once =
        Shape.of(Finding.class)
            .with(
                finding,
                "evidence",
                List.of(
                    new Evidence(
                        heard.id(), finding.evidence().getFirst().stance(), finding.extras())));
    Review changed = SampleReview.with(review, "findings", List.of(once));

    assertThat(end(changed, Sort.HEARD_IN_ONE_SESSION).first()).isEqualTo(once.id());
  }

  @Test
  void findsPeopleWithoutPostOrOrganisation() {
    Review review = SampleReview.onSite();
    Person bare = Shape.of(Person.class).with(review.people().getFirst(), "post", null);
    Review changed = SampleReview.with(review, "people", List.of(bare));

    assertThat(end(changed, Sort.PEOPLE_WITHOUT_POST))
        .isEqualTo(new LooseEnd(Sort.PEOPLE_WITHOUT_POST, 1, bare.id()));
  }

  @Test
  void putsWhatIsInOrderLast() {
    List<LooseEnd> all = LooseEnd.all(SampleReview.onSite(), FIRST_MORNING);

    assertThat(all.stream().map(end -> end.count() == 0).toList()).isSorted();
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

  private static String now(String moment) {
    return Overview.of(SampleReview.onSite(), LocalDateTime.parse(moment)).steps().stream()
        .filter(step -> step.place() == StageStep.Place.NOW)
        .findFirst()
        .orElseThrow()
        .words();
  }

  private static LooseEnd end(Review review, Sort sort) {
    return LooseEnd.all(review, FIRST_MORNING).stream()
        .filter(end -> end.sort() == sort)
        .findFirst()
        .orElseThrow();
  }
}
