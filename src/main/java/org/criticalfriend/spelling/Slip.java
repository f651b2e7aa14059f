package org.criticalfriend.spelling;

/**
 * A place in a passage that somebody may want to mend.
 *
 * @param sort what is odd about it
 * @param from where it begins in the passage, in UTF-16 units
 * @param until where it ends; the first unit that is no longer part of it
 * @param words what stands there
 */
public record Slip(Sort sort, int from, int until, String words) {
  /** What is odd about a place. */
  public enum Sort {
    /** A word that no word book knows. */
    UNKNOWN,
    /** A word that stands there for the second time in a row. */
    DOUBLED
  }
}
