package org.criticalfriend.pdf;

import org.criticalfriend.house.PageSize;

/**
 * The page a paper is printed on; all lengths in points.
 *
 * @param size as the house sets it
 * @param top from the sheet's upper edge to the text: the margin, or more where what stands above
 *     the text needs it
 * @param bottom the same from the text to the lower edge
 */
record Sheet(PageSize size, double top, double bottom) {
  double width() {
    return size.width();
  }

  double height() {
    return size.height();
  }

  double left() {
    return size.left();
  }

  /** How wide the text is. */
  double textWidth() {
    return size.width() - size.left() - size.right();
  }

  /** How high the text is. */
  double textHeight() {
    return size.height() - top - bottom;
  }
}
