package org.criticalfriend.ui.overview;

import java.util.List;
import java.util.Locale;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.ui.Words;

/**
 * A paper and how far it has come.
 *
 * @param paper its id
 * @param title its title, fields filled in
 * @param date its own date; empty where it has none
 * @param state how far it has come
 */
public record PaperLine(Id paper, String title, String date, PaperState state) {
  /** A line for each paper of a review, in order. */
  static List<PaperLine> all(Review review) {
    return review.papers().stream().map(paper -> of(review, paper)).toList();
  }

  /** What people call a state. */
  static String words(PaperState state) {
    return Words.say("overview.paper." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static PaperLine of(Review review, Paper paper) {
    return new PaperLine(
        paper.id(),
        FieldWords.fill(review, paper.title()),
        paper.date() == null ? "" : Moments.days(paper.date(), paper.date()),
        PaperState.of(review, paper));
  }
}
