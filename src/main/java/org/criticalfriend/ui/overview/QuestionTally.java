package org.criticalfriend.ui.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;

/**
 * What there is of one key question.
 *
 * @param number its number, from 1
 * @param question its id
 * @param text its words, as inline Markdown with its fields filled in
 * @param notes how many notes bear on it
 * @param sessions from how many sessions they come
 * @param findings how many findings bear on it, those set aside not counted
 * @param agreed how many of those are agreed
 * @param recommendations how many recommendations answer such findings
 * @param weight how thin it is
 */
public record QuestionTally(
    int number,
    Id question,
    String text,
    long notes,
    long sessions,
    long findings,
    long agreed,
    long recommendations,
    Weight weight) {
  /** Fewer notes than this are no ground for an answer. */
  static final int ENOUGH_NOTES = 4;

  /** One session alone is one view. */
  static final int ENOUGH_SESSIONS = 2;

  /** Whether a question has enough to rest on. */
  public enum Weight {
    /** It has. */
    ENOUGH,
    /** It has not. */
    THIN,
    /** It has the least of all. */
    THINNEST
  }

  /** A tally for each key question, in order; none is thin before the first note. */
  static List<QuestionTally> all(Review review) {
    List<QuestionTally> counted = new ArrayList<>();
    for (KeyQuestion question : review.keyQuestions()) {
      counted.add(counted(review, question, counted.size() + 1));
    }
    if (review.notes().isEmpty()) {
      return counted;
    }
    long least = counted.stream().mapToLong(QuestionTally::notes).min().orElse(0);
    boolean marked = false;
    for (int i = 0; i < counted.size(); i++) {
      QuestionTally tally = counted.get(i);
      if (tally.isThin()) {
        boolean thinnest = !marked && tally.notes == least;
        marked |= thinnest;
        counted.set(i, tally.weighing(thinnest ? Weight.THINNEST : Weight.THIN));
      }
    }
    return counted;
  }

  private boolean isThin() {
    return notes < ENOUGH_NOTES || sessions < ENOUGH_SESSIONS;
  }

  private QuestionTally weighing(Weight found) {
    return new QuestionTally(
        number, question, text, notes, sessions, findings, agreed, recommendations, found);
  }

  private static QuestionTally counted(Review review, KeyQuestion question, int number) {
    Id id = question.id();
    List<Note> notes = review.notes().stream().filter(n -> n.keyQuestions().contains(id)).toList();
    List<Finding> findings =
        review.findings().stream()
            .filter(f -> f.keyQuestions().contains(id) && f.state() != State.PARKED)
            .toList();
    Set<Id> found =
        findings.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
    return new QuestionTally(
        number,
        id,
        question.text(),
        notes.size(),
        notes.stream().map(Note::session).filter(Objects::nonNull).distinct().count(),
        findings.size(),
        findings.stream().filter(f -> isAgreed(f.state())).count(),
        review.recommendations().stream()
            .filter(r -> r.findings().stream().anyMatch(found::contains))
            .count(),
        Weight.ENOUGH);
  }

  static boolean isAgreed(State state) {
    return state == State.AGREED || state == State.AGREED_WITH_CHANGES;
  }
}
