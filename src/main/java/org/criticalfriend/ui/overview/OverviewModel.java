package org.criticalfriend.ui.overview;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.Desk;

/** Counts what there is of each key question. */
public final class OverviewModel {
  private final Desk desk;

  /** An overview of the review on this desk. */
  public OverviewModel(Desk desk) {
    this.desk = desk;
  }

  /**
   * What there is of one key question.
   *
   * @param number its number, from 1
   * @param question the question
   * @param notes how many notes bear on it
   * @param sessions from how many sessions they come
   * @param findings how many findings bear on it
   * @param agreed how many of those are agreed
   * @param recommendations how many recommendations answer such findings
   */
  public record Tally(
      int number,
      KeyQuestion question,
      long notes,
      long sessions,
      long findings,
      long agreed,
      long recommendations) {}

  /** The review as it is now. */
  public ReadOnlyObjectProperty<Review> review() {
    return desk.review();
  }

  /** A tally for each key question, in order. */
  public List<Tally> tallies() {
    Review review = desk.review().get();
    return review.keyQuestions().stream()
        .map(question -> tally(review, question, review.keyQuestions().indexOf(question) + 1))
        .toList();
  }

  private static Tally tally(Review review, KeyQuestion question, int number) {
    Id id = question.id();
    List<Note> notes = review.notes().stream().filter(n -> n.keyQuestions().contains(id)).toList();
    List<Finding> findings =
        review.findings().stream().filter(f -> f.keyQuestions().contains(id)).toList();
    List<Id> found = findings.stream().map(Finding::id).toList();
    Stream<Recommendation> answering =
        review.recommendations().stream()
            .filter(r -> r.findings().stream().anyMatch(found::contains));
    return new Tally(
        number,
        question,
        notes.size(),
        notes.stream().map(Note::session).filter(session -> session != null).distinct().count(),
        findings.size(),
        findings.stream().filter(OverviewModel::isAgreed).count(),
        answering.count());
  }

  private static boolean isAgreed(Finding finding) {
    return finding.state() == State.AGREED || finding.state() == State.AGREED_WITH_CHANGES;
  }
}
