package org.criticalfriend.pdf;

/** Where words lead when they are clicked. */
sealed interface Tie {
  /** Nowhere. */
  record Loose() implements Tie {}

  /**
   * An address on the web, or one to write to.
   *
   * @param address as it was given
   */
  record Web(String address) implements Tie {}

  /**
   * A place in the paper.
   *
   * @param name the place's
   * @param words what a screen reader says
   */
  record Place(String name, String words) implements Tie {}
}
