package org.criticalfriend.history;

import org.jspecify.annotations.Nullable;

/**
 * What the user takes back at once: all operations that name the same first one.
 *
 * @param first the stamp of its first operation; null where that is still to be written
 * @param undoes the step it takes back; null for an ordinary change
 */
public record Step(@Nullable Stamp first, @Nullable Stamp undoes) {
  /** A step that begins with the operation about to be written. */
  public static final Step NEW = new Step(null, null);

  /** A step, about to begin, that takes back {@code step} (or redoes, if that took one back). */
  public static Step takingBack(Stamp step) {
    return new Step(null, step);
  }

  /** The step that {@code operation} belongs to, to write its further operations. */
  public static Step of(Operation operation) {
    return new Step(operation.header().step(), operation.header().undoes());
  }
}
