package org.criticalfriend.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/** What still wants doing in a review at a moment; what the team set aside is passed over. */
public final class LooseEnds {
  private final Review review;
  private final LocalDateTime now;
  private final List<Finding> findings;
  private final List<Recommendation> advice;
  private final Grounds grounds;

  /** The loose ends of this review at this moment. */
  public LooseEnds(Review review, LocalDateTime now) {
    this.review = review;
    this.now = now;
    this.findings = review.findings().stream().filter(f -> f.state() != State.PARKED).toList();
    this.advice =
        review.recommendations().stream().filter(one -> one.state() != State.PARKED).toList();
    this.grounds = new Grounds(review);
  }

  /** Everything for which the work has come far enough, gravest first; what is in order too. */
  public List<LooseEnd> all() {
    List<LooseEnd> all = new ArrayList<>();
    for (LooseSort sort : LooseSort.values()) {
      if (applies(sort)) {
        all.add(of(sort));
      }
    }
    return all;
  }

  /** What is left of one sort. */
  public LooseEnd of(LooseSort sort) {
    return new LooseEnd(sort, found(sort));
  }

  private boolean applies(LooseSort sort) {
    return switch (sort) {
      case QUESTIONS_WITHOUT_NOTES -> !review.keyQuestions().isEmpty() && !review.notes().isEmpty();
      case QUESTIONS_WITHOUT_FINDING -> !review.keyQuestions().isEmpty() && !findings.isEmpty();
      case FINDINGS_ON_NOTHING,
          FINDINGS_ON_ONE_SESSION,
          SERVICES_VISITED_ONCE,
          CHALLENGES_WITHOUT_RECOMMENDATION,
          NOTES_NOT_USED ->
          !findings.isEmpty();
      case RECOMMENDATIONS_ON_ONE_SESSION, RECOMMENDATIONS_WITHOUT_FINDING -> !advice.isEmpty();
      case ACTIONS_WITHOUT_LEAD -> !review.actions().isEmpty();
      case SESSIONS_WITHOUT_NOTES, SESSIONS_WITHOUT_PEERS -> !review.sessions().isEmpty();
      case NOTES_WITHOUT_QUESTION -> !review.notes().isEmpty();
      case PEOPLE_WITHOUT_POST -> !review.people().isEmpty();
    };
  }

  private List<Id> found(LooseSort sort) {
    return switch (sort) {
      case QUESTIONS_WITHOUT_NOTES ->
          questionsWithout(review.notes().stream().map(Note::keyQuestions));
      case QUESTIONS_WITHOUT_FINDING ->
          questionsWithout(findings.stream().map(Finding::keyQuestions));
      case FINDINGS_ON_NOTHING -> ids(findings, Finding::id, grounds::isNothing);
      case FINDINGS_ON_ONE_SESSION ->
          ids(findings, Finding::id, one -> grounds.isOneSession(one) && grounds.wantsMore(one));
      case SERVICES_VISITED_ONCE ->
          ids(findings, Finding::id, one -> grounds.isOneSession(one) && !grounds.wantsMore(one));
      case RECOMMENDATIONS_ON_ONE_SESSION -> ids(advice, Recommendation::id, grounds::isOneSession);
      case RECOMMENDATIONS_WITHOUT_FINDING ->
          ids(advice, Recommendation::id, one -> one.findings().isEmpty());
      case CHALLENGES_WITHOUT_RECOMMENDATION -> challengesUnanswered();
      case ACTIONS_WITHOUT_LEAD -> ids(review.actions(), Action::id, one -> one.leads().isEmpty());
      case SESSIONS_WITHOUT_NOTES -> sessionsWithoutNotes();
      case NOTES_NOT_USED -> notesNotUsed();
      case NOTES_WITHOUT_QUESTION ->
          ids(review.notes(), Note::id, note -> note.keyQuestions().isEmpty());
      case SESSIONS_WITHOUT_PEERS ->
          ids(review.sessions(), Session::id, session -> session.peers().isEmpty());
      case PEOPLE_WITHOUT_POST -> ids(review.people(), Person::id, LooseEnds::isBare);
    };
  }

  private List<Id> questionsWithout(Stream<List<Id>> answered) {
    Set<Id> all = answered.flatMap(List::stream).collect(Collectors.toSet());
    return ids(review.keyQuestions(), KeyQuestion::id, question -> !all.contains(question.id()));
  }

  private List<Id> challengesUnanswered() {
    Set<Id> answered =
        advice.stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
    return ids(
        findings,
        Finding::id,
        finding -> grounds.isChallenge(finding) && !answered.contains(finding.id()));
  }

  private List<Id> sessionsWithoutNotes() {
    Set<@Nullable Id> noted = new HashSet<>();
    review.notes().forEach(note -> noted.add(note.session()));
    return ids(review.sessions(), Session::id, s -> isOver(s) && !noted.contains(s.id()));
  }

  private boolean isOver(Session session) {
    LocalDate day = session.date();
    LocalTime end = session.end();
    return day != null && day.atTime(end == null ? LocalTime.MAX : end).isBefore(now);
  }

  private List<Id> notesNotUsed() {
    Set<Id> used =
        review.findings().stream()
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::note)
            .collect(Collectors.toSet());
    return ids(review.notes(), Note::id, note -> !used.contains(note.id()));
  }

  private static boolean isBare(Person person) {
    return isMissing(person.post()) || isMissing(person.organisation());
  }

  private static boolean isMissing(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static <T> List<Id> ids(List<T> things, Function<T, Id> id, Predicate<T> wanted) {
    return things.stream().filter(wanted).map(id).toList();
  }
}
