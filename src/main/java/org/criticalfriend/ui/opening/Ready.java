package org.criticalfriend.ui.opening;

import java.util.List;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.ui.desk.Source;
import org.jspecify.annotations.Nullable;

/**
 * A review that can be shown.
 *
 * @param source where it comes from
 * @param review what it holds now
 * @param open the review open for work; null where it can only be read
 */
public record Ready(Source source, Review review, @Nullable OpenReview open) {

  static Ready of(OpenReview open) {
    try {
      return new Ready(Source.of(open), open.file().review().review(), open);
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  static Ready reading(Source source) {
    try {
      return new Ready(source, source.file().review().review(), null);
    } catch (RuntimeException e) {
      source.file().close();
      throw e;
    }
  }

  /** What to tell the person at once, in whole sentences. */
  public List<String> sentences() {
    return open == null ? List.of() : open.notices().sentences();
  }

  /** Whether to offer to work on a copy on this machine. */
  public boolean offersLocalCopy() {
    return open != null && open.notices().folder().offersLocalCopy();
  }
}
