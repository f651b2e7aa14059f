package org.criticalfriend.versions;

/**
 * Words of one paragraph, all of which stayed, went or came.
 *
 * @param sort which of these
 * @param text the words, with the space behind them
 */
public record Stretch(Sort sort, String text) {
  /** What became of words. */
  public enum Sort {
    /** In both. */
    STAYED,
    /** Only in the older one. */
    GONE,
    /** Only in the newer one. */
    NEW
  }
}
