package org.criticalfriend.ui.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.overview.LooseEnd.Sort;
import org.jspecify.annotations.Nullable;

/** Looks through a review for loose ends. */
final class Looking {
  private final Review review;
  private final LocalDateTime now;
  private final List<Finding> findings;

  Looking(Review review, LocalDateTime now) {
    this.review = review;
    this.now = now;
    this.findings = review.findings().stream().filter(f -> f.state() != State.PARKED).toList();
  }

  /** Whether the work has come far enough for this sort to be worth a word. */
  boolean applies(Sort sort) {
    return switch (sort) {
      case QUESTIONS_WITHOUT_NOTES -> !review.keyQuestions().isEmpty() && !review.notes().isEmpty();
      case SESSIONS_WITHOUT_NOTES, SESSIONS_WITHOUT_PEERS -> !review.sessions().isEmpty();
      case NOTES_WITHOUT_QUESTION -> !review.notes().isEmpty();
      case PEOPLE_WITHOUT_POST -> !review.people().isEmpty();
      case QUESTIONS_WITHOUT_AGREED_FINDING,
          HEARD_IN_ONE_SESSION,
          CHALLENGES_WITHOUT_RECOMMENDATION,
          NOTES_NOT_USED ->
          !findings.isEmpty();
      case RECOMMENDATIONS_WITHOUT_FINDING -> !review.recommendations().isEmpty();
    };
  }

  /** Those of this sort, in the order of the review. */
  List<Id> found(Sort sort) {
    return switch (sort) {
      case QUESTIONS_WITHOUT_NOTES ->
          questionsWithout(review.notes().stream().map(Note::keyQuestions));
      case QUESTIONS_WITHOUT_AGREED_FINDING ->
          questionsWithout(
              findings.stream()
                  .filter(finding -> QuestionTally.isAgreed(finding.state()))
                  .map(Finding::keyQuestions));
      case SESSIONS_WITHOUT_NOTES -> sessionsWithoutNotes();
      case HEARD_IN_ONE_SESSION -> heardOnce();
      case RECOMMENDATIONS_WITHOUT_FINDING ->
          ids(advice(), Recommendation::id, advice -> advice.findings().isEmpty());
      case CHALLENGES_WITHOUT_RECOMMENDATION -> challenges();
      case NOTES_NOT_USED -> notesNotUsed();
      case NOTES_WITHOUT_QUESTION ->
          ids(review.notes(), Note::id, note -> note.keyQuestions().isEmpty());
      case SESSIONS_WITHOUT_PEERS ->
          ids(review.sessions(), Session::id, session -> session.peers().isEmpty());
      case PEOPLE_WITHOUT_POST -> ids(review.people(), Person::id, Looking::isBare);
    };
  }

  private List<Id> questionsWithout(Stream<List<Id>> answered) {
    Set<Id> all = answered.flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    return ids(review.keyQuestions(), KeyQuestion::id, question -> !all.contains(question.id()));
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

  private List<Id> heardOnce() {
    Map<Id, Note> notes = new HashMap<>();
    review.notes().forEach(note -> notes.put(note.id(), note));
    return ids(
        findings,
        Finding::id,
        finding ->
            finding.evidence().stream()
                    .map(evidence -> notes.get(evidence.note()))
                    .filter(Objects::nonNull)
                    .map(Note::session)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count()
                == 1);
  }

  private List<Id> challenges() {
    Set<Id> kinds =
        review.findingKinds().stream()
            .filter(kind -> Boolean.FALSE.equals(kind.positive()))
            .map(FindingKind::id)
            .collect(Collectors.toSet());
    Set<Id> answered =
        advice().stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
    return ids(
        findings,
        Finding::id,
        finding -> kinds.contains(finding.kind()) && !answered.contains(finding.id()));
  }

  private List<Id> notesNotUsed() {
    Set<Id> used =
        review.findings().stream()
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::note)
            .collect(Collectors.toSet());
    return ids(review.notes(), Note::id, note -> !used.contains(note.id()));
  }

  private List<Recommendation> advice() {
    return review.recommendations().stream().filter(one -> one.state() != State.PARKED).toList();
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
