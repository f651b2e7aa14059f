package org.criticalfriend.pdf;

import com.itextpdf.kernel.colors.Color;

/**
 * How words look.
 *
 * @param font its family
 * @param size in points
 * @param leading how high a line is, as a multiple of the font's own line
 * @param raised whether they stand small above the line, as a footnote's mark does
 */
record TextLook(
    String font,
    double size,
    boolean bold,
    boolean italic,
    Color colour,
    double leading,
    boolean raised) {

  TextLook inBold() {
    return with(true, italic);
  }

  TextLook with(boolean nowBold, boolean nowItalic) {
    return new TextLook(font, size, nowBold, nowItalic, colour, leading, raised);
  }

  TextLook inColour(Color other) {
    return new TextLook(font, size, bold, italic, other, leading, raised);
  }

  /** The look of a footnote's mark among such words. */
  TextLook asMark() {
    return new TextLook(font, size * 0.65, bold, false, colour, leading, true);
  }

  /** How far above the line they stand, in points. */
  double rise() {
    return raised ? size / 0.65 * 0.34 : 0;
  }
}
