package org.criticalfriend.ui.frame;

import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Something told at the bottom right.
 *
 * @param words what
 * @param tone how it is meant
 * @param failure what went wrong, which stays until it was read; null where all is well
 * @param act what can be done about it, such as undo; null for nothing
 */
public record Notice(String words, Tone tone, @Nullable Trouble failure, @Nullable Act act) {

  /** How something told is meant; each has an icon of its own. */
  public enum Tone {
    /** What was asked for is done. */
    DONE,
    /** Nothing was done, and nothing is wrong: how it is done, or why there was nothing to do. */
    TOLD,
    /** What was asked for was not done, or went wrong. */
    WARNED
  }

  /**
   * A button in a notice.
   *
   * @param words what stands on it
   * @param act does it
   */
  public record Act(String words, Runnable act) {}

  /** Something done, or with a failure something that went wrong. */
  public Notice(String words, @Nullable Trouble failure, @Nullable Act act) {
    this(words, failure == null ? Tone.DONE : Tone.WARNED, failure, act);
  }

  /** Something that went well. */
  public static Notice of(String words) {
    return new Notice(words, null, null);
  }

  /** Something to know where nothing was done. */
  public static Notice told(String words) {
    return new Notice(words, Tone.TOLD, null, null);
  }

  /** Why something was not done. */
  public static Notice warned(String words) {
    return new Notice(words, Tone.WARNED, null, null);
  }

  /** Something that went wrong. */
  public static Notice of(Trouble failure) {
    return new Notice(failure.happened(), failure, null);
  }
}
