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
      case QUESTIONS_WITHOUT_NOTES -> questionsWithout(ties(review.notes(), Note::keyQuestions));
      case QUESTIONS_WITHOUT_FINDING -> questionsWithout(ties(findings, Finding::keyQuestions));
      case FINDINGS_ON_NOTHING -> ids(findings, Finding::id, grounds::isNothing);
      case FINDINGS_ON_ONE_SESSION -> onOneSession(true);
      case SERVICES_VISITED_ONCE -> onOneSession(false);
      case RECOMMENDATIONS_ON_ONE_SESSION -> advice(grounds::isOneSession);
      case RECOMMENDATIONS_WITHOUT_FINDING -> advice(one -> one.findings().isEmpty());
      case CHALLENGES_WITHOUT_RECOMMENDATION -> challengesUnanswered();
      case ACTIONS_WITHOUT_LEAD -> ids(review.actions(), Action::id, one -> one.leads().isEmpty());
      case SESSIONS_WITHOUT_NOTES -> sessionsWithoutNotes();
      case NOTES_NOT_USED -> notesNotUsed();
      case NOTES_WITHOUT_QUESTION -> notes(note -> note.keyQuestions().isEmpty());
      case SESSIONS_WITHOUT_PEERS -> sessions(session -> session.peers().isEmpty());
      case PEOPLE_WITHOUT_POST -> ids(review.people(), Person::id, LooseEnds::isBare);
    };
  }

  private List<Id> onOneSession(boolean wantsMore) {
    return ids(
        findings,
        Finding::id,
        one -> grounds.isOneSession(one) && grounds.wantsMore(one) == wantsMore);
  }

  private List<Id> advice(Predicate<Recommendation> wanted) {
    return ids(advice, Recommendation::id, wanted);
  }

  private List<Id> notes(Predicate<Note> wanted) {
    return ids(review.notes(), Note::id, wanted);
  }

  private List<Id> sessions(Predicate<Session> wanted) {
    return ids(review.sessions(), Session::id, wanted);
  }

  private static <T> Set<Id> ties(List<T> things, Function<T, List<Id>> tied) {
    return things.stream().flatMap(one -> tied.apply(one).stream()).collect(Collectors.toSet());
  }

  private List<Id> questionsWithout(Set<Id> all) {
    return ids(review.keyQuestions(), KeyQuestion::id, question -> !all.contains(question.id()));
  }

  private List<Id> challengesUnanswered() {
    Set<Id> answered = ties(advice, Recommendation::findings);
    return ids(
        findings,
        Finding::id,
        finding -> grounds.isChallenge(finding) && !answered.contains(finding.id()));
  }

  private List<Id> sessionsWithoutNotes() {
    Set<@Nullable Id> noted = new HashSet<>();
    review.notes().forEach(note -> noted.add(note.session()));
    return sessions(one -> isOver(one) && !noted.contains(one.id()));
  }

  private boolean isOver(Session session) {
    LocalDate day = session.date();
    LocalTime end = session.end();
    return day != null && day.atTime(end == null ? LocalTime.MAX : end).isBefore(now);
  }

  private List<Id> notesNotUsed() {
    Set<Id> used =
        ties(review.findings(), one -> one.evidence().stream().map(Evidence::note).toList());
    return notes(note -> !used.contains(note.id()));
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
