package org.criticalfriend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;

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
   * Refuses to make a review where a journal of another one lies, since SQLite would take it for
   * the new one's and destroy it.
   */
  static void refuseBeside(Path newReview) {
    if (isBeside(newReview)) {
      throw new Trouble(
          "CF-244",
          "Beside \""
              + newReview.getFileName()
              + "\" lies a file ending in -journal, which belongs"
              + " to a review of that name that is not there any more.",
          "Nothing was changed.",
          "Choose another name, or bring that review back and open it first.");
    }
  }

  /**
   * Takes the unfinished change out of the review, and the journal away.
   *
   * @throws Trouble if another program has the review open, or it cannot be written
   */
  public static void playBack(Path review) {
    Connections.open(review).close();
  }
}
