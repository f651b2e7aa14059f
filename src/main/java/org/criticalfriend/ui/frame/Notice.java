package org.criticalfriend.ui.frame;

import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Something told at the bottom right.
 *
 * @param words what
 * @param failure what went wrong, which stays until it was read; null where all is well
 * @param act what can be done about it, such as undo; null for nothing
 */
public record Notice(String words, @Nullable Trouble failure, @Nullable Act act) {

  /**
   * A button in a notice.
   *
   * @param words what stands on it
   * @param act does it
   */
  public record Act(String words, Runnable act) {}

  /** Something that went well. */
  public static Notice of(String words) {
    return new Notice(words, null, null);
  }

  /** Something that went wrong. */
  public static Notice of(Trouble failure) {
    return new Notice(failure.happened(), failure, null);
  }
}
