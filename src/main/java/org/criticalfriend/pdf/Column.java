package org.criticalfriend.pdf;

/**
 * Where blocks stand.
 *
 * @param left from the sheet's left edge, in points
 * @param width in points
 * @param ground what it is part of
 * @param tag the element that holds the blocks' elements
 */
record Column(double left, double width, Ground ground, Tag tag) {
  /** The same, further in, and within another element. */
  Column within(double indent, Tag inner) {
    return new Column(left + indent, Math.max(width - indent, NARROWEST), ground, inner);
  }

  /** What is left for words however narrow a column is. */
  static final double NARROWEST = 12;
}
