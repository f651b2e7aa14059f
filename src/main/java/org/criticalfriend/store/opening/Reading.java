package org.criticalfriend.store.opening;

import java.util.List;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;

/**
 * A review open only to be read: neither the file nor what lies beside it changes, and nothing is
 * left behind.
 */
public final class Reading implements Looked, AutoCloseable {
  private final ReviewFile file;
  private final List<String> notices;
  private final @Nullable RawCopy copy;

  /**
   * @param copy what is removed at the end, where the file is not the review itself
   */
  Reading(ReviewFile file, List<String> notices, @Nullable RawCopy copy) {
    this.file = file;
    this.notices = List.copyOf(notices);
    this.copy = copy;
  }

  /** The review; whatever would change it throws. */
  public ReviewFile file() {
    return file;
  }

  /** What to tell the person first, each of one line. */
  public List<String> notices() {
    return notices;
  }

  @Override
  public void close() {
    file.close();
    if (copy != null) {
      copy.forget();
    }
  }
}
