package org.criticalfriend.house;

/**
 * How text of one sort is set; lengths in points.
 *
 * @param letters how its letters look
 * @param before space above
 * @param after space beneath
 * @param leading how high a line is, as a multiple of the font's own line
 * @param left how far it is indented on the left
 * @param right how far on the right
 * @param alignment where its lines stand
 */
public record Setting(
    Letters letters,
    double before,
    double after,
    double leading,
    double left,
    double right,
    Alignment alignment) {
  /** Where lines stand between the margins. */
  public enum Alignment {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right edge. */
    RIGHT,
    /** At both edges. */
    BOTH
  }

  /**
   * How letters look.
   *
   * @param font the font's family, such as Arial
   * @param size in points
   * @param bold whether they are bold
   * @param italic whether they are italic
   * @param colour of the words
   */
  public record Letters(String font, double size, boolean bold, boolean italic, Colour colour) {
    /** The contrast to white that words of this size need. */
    public double contrastNeeded() {
      return size >= 18 || (bold && size >= 14) ? Colour.READABLE_LARGE : Colour.READABLE;
    }
  }
}
