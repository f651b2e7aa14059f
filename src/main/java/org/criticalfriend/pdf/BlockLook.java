package org.criticalfriend.pdf;

import org.criticalfriend.house.Setting.Alignment;

/**
 * How a block of lines is set; lengths in points.
 *
 * @param before space above it
 * @param after space beneath it
 * @param left how far it is indented on the left
 * @param right how far on the right
 * @param keep what a page must not part
 * @param alignment where its lines stand
 */
record BlockLook(
    TextLook text,
    double before,
    double after,
    double left,
    double right,
    Keep keep,
    Alignment alignment) {

  /** What the end of a page must not part. */
  enum Keep {
    /** Only a paragraph's first two lines and its last two. */
    EDGES,
    /** None of its lines. */
    TOGETHER,
    /** None of its lines, nor the block from what follows it. */
    WITH_NEXT
  }

  BlockLook indented(double onLeft, double onRight) {
    return new BlockLook(text, before, after, onLeft, onRight, keep, alignment);
  }

  BlockLook kept(Keep kept) {
    return new BlockLook(text, before, after, left, right, kept, alignment);
  }
}
