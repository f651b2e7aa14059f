package org.criticalfriend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file ending in {@code -journal} that a program leaves beside a review when it is killed in
 * the midst of a change: with it, SQLite brings the review back to where it was before.
 */
public final class LeftJournal {
  private LeftJournal() {}

  /** Where the journal of a review lies, or would lie. */
  public static Path of(Path review) {
    return review.resolveSibling(review.getFileName() + "-journal");
  }

  /** Whether there is one with something in it; it may also belong to a program at work now. */
  public static boolean isBeside(Path review) {
    try {
      return Files.size(of(review)) > 0;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Takes the unfinished change out of the review, and the journal away.
   *
   * @throws org.criticalfriend.files.Trouble if another program has the review open, or it cannot
   *     be written
   */
  public static void playBack(Path review) {
    Connections.open(review).close();
  }
}
