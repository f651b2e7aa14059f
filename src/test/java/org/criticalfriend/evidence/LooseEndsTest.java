package org.criticalfriend.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LooseEndsTest {
  private static final LocalDateTime FIRST_MORNING = LocalDateTime.parse("2025-06-11T10:52");
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);

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

    LooseEnd end = end(review, LooseSort.NOTES_NOT_USED);

    assertThat(end.count()).isEqualTo(unused.size()).isPositive();
    assertThat(end.things().getFirst()).isEqualTo(unused.getFirst().id());
  }

  @Test
  void findsSessionsHeldWithoutNotesAndLeavesThoseToComeAlone() {
    Review bare = SampleReview.with(SampleReview.onSite(), "notes", List.of());
    long held =
        bare.sessions().stream()
            .filter(session -> String.valueOf(session.end()).compareTo("10:52") < 0)
            .filter(session -> LocalDate.parse("2025-06-11").equals(session.date()))
            .count();

    assertThat(end(bare, LooseSort.SESSIONS_WITHOUT_NOTES).count()).isEqualTo((int) held);
  }

  @Test
  void findsRecommendationsThatAnswerNothingAndChallengesLeftAlone() {
    Review review = SampleReview.onSite();
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    List<Recommendation> loose =
        review.recommendations().stream().map(r -> shape.with(r, "findings", List.of())).toList();
    Review changed = SampleReview.with(review, "recommendations", loose);

    assertThat(end(changed, LooseSort.RECOMMENDATIONS_WITHOUT_FINDING).count())
        .isEqualTo(loose.size());
    assertThat(end(changed, LooseSort.CHALLENGES_WITHOUT_RECOMMENDATION).count()).isPositive();
  }

  @Test
  void findsPeopleWithoutPostOrOrganisation() {
    Review review = SampleReview.onSite();
    Person bare = Shape.of(Person.class).with(review.people().getFirst(), "post", null);
    Review changed = SampleReview.with(review, "people", List.of(bare));

    assertThat(end(changed, LooseSort.PEOPLE_WITHOUT_POST))
        .isEqualTo(new LooseEnd(LooseSort.PEOPLE_WITHOUT_POST, List.of(bare.id())));
  }

  @Test
  void warnsOfChallengesAndOverallFindingsOnOneSessionAndSaysOthersQuietly() {
    Review review = SampleReview.onSite();
    Id note =
        review.notes().stream().filter(n -> n.session() != null).findFirst().orElseThrow().id();
    Finding strength = on(finding(review, "strength", "maternity"), note);
    Finding challenge = on(finding(review, "consideration", "maternity"), note);
    Finding overall = on(finding(review, "strength", "overall"), note);
    Finding question = on(finding(review, "question", "maternity"), note);
    Review once =
        SampleReview.with(review, "findings", List.of(strength, challenge, overall, question));

    assertThat(end(once, LooseSort.FINDINGS_ON_ONE_SESSION).things())
        .containsExactly(challenge.id(), overall.id());
    assertThat(end(once, LooseSort.SERVICES_VISITED_ONCE).things())
        .containsExactly(strength.id(), question.id());
    assertThat(LooseSort.SERVICES_VISITED_ONCE.isQuiet()).isTrue();
  }

  @Test
  void findsRecommendationsWhoseFindingsTogetherRestOnOneSession() {
    Review review = SampleReview.onSite();
    List<Note> heard = review.notes().stream().filter(n -> n.session() != null).toList();
    Id first = heard.getFirst().id();
    Id elsewhere =
        heard.stream()
            .filter(n -> !n.session().equals(heard.getFirst().session()))
            .findFirst()
            .orElseThrow()
            .id();
    Finding here = on(finding(review, "strength", "maternity"), first);
    Finding there = on(finding(review, "consideration", "maternity"), elsewhere);
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    Recommendation one =
        shape.with(review.recommendations().getFirst(), "findings", List.of(here.id()));
    Recommendation both =
        shape.with(review.recommendations().get(1), "findings", List.of(here.id(), there.id()));
    Review changed =
        SampleReview.with(
            SampleReview.with(review, "findings", List.of(here, there)),
            "recommendations",
            List.of(one, both));

    assertThat(end(changed, LooseSort.RECOMMENDATIONS_ON_ONE_SESSION).things())
        .containsExactly(one.id());
  }

  @Test
  void countsOnlyWhatSpeaksForAFinding() {
    Review review = SampleReview.onSite();
    Id note = review.notes().getLast().id();
    Finding against =
        FINDING.with(
            finding(review, "strength", "maternity"),
            "evidence",
            List.of(new Evidence(note, Stance.AGAINST, Extras.NONE)));
    Review changed = SampleReview.with(review, "findings", List.of(against));

    assertThat(end(changed, LooseSort.FINDINGS_ON_NOTHING).things()).containsExactly(against.id());
    assertThat(end(changed, LooseSort.SERVICES_VISITED_ONCE).things()).isEmpty();
  }

  @Test
  void passesOverWhatTheTeamParked() {
    Review review = SampleReview.onSite();
    List<Finding> parked =
        review.findings().stream().map(one -> FINDING.with(one, "state", State.PARKED)).toList();
    Review changed = SampleReview.with(review, "findings", parked);

    assertThat(new LooseEnds(changed, FIRST_MORNING).all())
        .extracting(LooseEnd::sort)
        .doesNotContain(LooseSort.FINDINGS_ON_NOTHING, LooseSort.QUESTIONS_WITHOUT_FINDING);
  }

  @Test
  void findsQuestionsThatNoFindingAnswersAndActionsNobodyLeads() {
    Review review = SampleReview.onSite();
    KeyQuestion fresh = new KeyQuestion(Id.create(), "What else?", null, null, Extras.NONE);
    List<KeyQuestion> questions = new ArrayList<>(review.keyQuestions());
    questions.add(fresh);
    Action action = Shape.of(Action.class).with(review.actions().getFirst(), "leads", List.of());
    Review changed =
        SampleReview.with(
            SampleReview.with(review, "keyQuestions", questions), "actions", List.of(action));

    assertThat(end(changed, LooseSort.QUESTIONS_WITHOUT_FINDING).things())
        .containsExactly(fresh.id());
    assertThat(end(changed, LooseSort.ACTIONS_WITHOUT_LEAD).things()).containsExactly(action.id());
  }

  @Test
  void tellsTheLooseEndsOfARealReview() {
    Path manchester = Path.of("../shared/reviews/manchester-2006");
    Assumptions.assumeTrue(manchester.toFile().isDirectory());
    Review review = ReviewForm.read(manchester).bundle().review();

    List<LooseEnd> all = new LooseEnds(review, FIRST_MORNING).all();

    long bare = review.findings().stream().filter(one -> one.evidence().isEmpty()).count();
    assertThat(all)
        .filteredOn(end -> end.sort() == LooseSort.FINDINGS_ON_NOTHING)
        .singleElement()
        .satisfies(end -> assertThat(end.count()).isGreaterThanOrEqualTo((int) bare));
    assertThat(all).extracting(LooseEnd::sort).isSorted();
  }

  private static Finding finding(Review review, String kind, String theme) {
    Id kindId =
        review.findingKinds().stream()
            .filter(one -> one.name().toLowerCase(Locale.UK).contains(kind))
            .findFirst()
            .orElseThrow()
            .id();
    Id themeId =
        review.themes().stream()
            .filter(one -> one.name().toLowerCase(Locale.UK).contains(theme))
            .findFirst()
            .orElseThrow()
            .id();
    return new Finding(
        Id.create(),
        themeId,
        kindId,
        null,
        "A headline",
        "",
        List.of(),
        List.of(),
        State.DRAFT,
        null,
        Extras.NONE);
  }

  private static Finding on(Finding finding, Id note) {
    return FINDING.with(finding, "evidence", List.of(new Evidence(note, Stance.FOR, Extras.NONE)));
  }

  private static LooseEnd end(Review review, LooseSort sort) {
    return new LooseEnds(review, FIRST_MORNING).of(sort);
  }
}
