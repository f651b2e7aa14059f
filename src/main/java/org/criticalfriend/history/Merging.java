package org.criticalfriend.history;

/** How a field that was changed apart in two copies gets one value. */
public enum Merging {
  /** The latest stamp wins and the others stay readable: references, dates, choices, flags. */
  LATEST,

  /** Word by word, so that nothing anybody wrote is lost: prose and titles. */
  WORDS
}
