package org.criticalfriend.house;

/**
 * A page and its margins, in points.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param left margin
 * @param right margin
 * @param top from the upper edge to the text
 * @param bottom from the text to the lower edge
 * @param header from the upper edge to what is repeated there
 * @param footer from what is repeated there to the lower edge
 */
public record PageSize(
    double width,
    double height,
    double left,
    double right,
    double top,
    double bottom,
    double header,
    double footer) {
  private static final double POINTS = 72 / 25.4;

  /** A4 with the margins of the built-in style. */
  public static final PageSize BUILT_IN =
      new PageSize(mm(210), mm(297), mm(25), mm(25), mm(25), mm(22), mm(12.5), mm(10));

  /** Points in so many millimetres. */
  public static double mm(double millimetres) {
    return millimetres * POINTS;
  }
}
