package org.criticalfriend.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;

/**
 * A review opened lately, as it was then.
 *
 * @param file where it lies, or lay
 * @param facts what it said of itself
 * @param opened when
 * @param seat how its window stood
 */
public record Recent(Path file, Facts facts, Instant opened, Seat seat) {

  /**
   * What a review says of itself.
   *
   * @param host whose it is
   * @param about its theme; its title where it has none
   * @param starts the first day on site
   * @param ends the last day on site
   * @param status how far it had come
   */
  public record Facts(
      String host, String about, LocalDate starts, LocalDate ends, ReviewStatus status) {

    /** The facts of a review. */
    public static Facts of(Review review) {
      ReviewDetails details = review.review();
      String theme = details.theme();
      return new Facts(
          details.host().name(),
          theme == null || theme.isBlank() ? details.title() : theme,
          details.starts(),
          details.ends(),
          details.status());
    }
  }
}
