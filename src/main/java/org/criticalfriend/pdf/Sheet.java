package org.criticalfriend.pdf;

/** The page: A4 with the house's margins; all lengths in points. */
final class Sheet {
  static final double WIDTH = mm(210);
  static final double HEIGHT = mm(297);
  static final double LEFT = mm(25);
  static final double TOP = mm(25);
  static final double BOTTOM = mm(22);

  /** How wide the text is. */
  static final double TEXT_WIDTH = WIDTH - 2 * LEFT;

  /** How high the text is. */
  static final double TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

  /** Where the line with the title begins, beneath the sheet's upper edge. */
  static final double HEADER = mm(12.5);

  /** Where the line with the page number ends, above the sheet's lower edge. */
  static final double FOOTER = mm(10);

  private Sheet() {}

  static double mm(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
