package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.criticalfriend.files.PutBack;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.jspecify.annotations.Nullable;

/**
 * Where the review on a desk comes from.
 *
 * @param file the open file
 * @param place where the review belongs, for people to read
 * @param open the review open for work; null where it can only be read
 * @param why why it can only be read; empty where it is open for work
 */
public record Source(ReviewFile file, Path place, @Nullable OpenReview open, String why) {

  /** A review open for work. */
  public static Source of(OpenReview open) {
    return new Source(open.file(), open.place(), open, "");
  }

  /** A review to look at. */
  public static Source reading(ReviewFile file, Path place, String why) {
    return new Source(file, place, null, why);
  }

  boolean isWritable() {
    return open != null;
  }

  /** Closes it; says where work done in a local copy is now. */
  Optional<PutBack> leave() {
    if (open != null) {
      return open.leave();
    }
    file.close();
    return Optional.empty();
  }
}
