package org.criticalfriend.pdf;

import com.itextpdf.kernel.colors.Color;

/**
 * How words look.
 *
 * @param size in points
 * @param leading how high a line is, as a multiple of the font's own line
 * @param raised whether they stand small above the line, as a footnote's mark does
 */
record TextLook(
    double size, boolean bold, boolean italic, Color colour, double leading, boolean raised) {

  static TextLook of(double size, Color colour, double leading) {
    return new TextLook(size, false, false, colour, leading, false);
  }

  TextLook inBold() {
    return with(true, italic);
  }

  TextLook inItalic() {
    return with(bold, true);
  }

  TextLook with(boolean nowBold, boolean nowItalic) {
    return new TextLook(size, nowBold, nowItalic, colour, leading, raised);
  }

  TextLook inColour(Color other) {
    return new TextLook(size, bold, italic, other, leading, raised);
  }

  /** The look of a footnote's mark among such words. */
  TextLook asMark() {
    return new TextLook(size * 0.65, bold, false, colour, leading, true);
  }

  /** How far above the line they stand, in points. */
  double rise() {
    return raised ? size / 0.65 * 0.34 : 0;
  }
}
