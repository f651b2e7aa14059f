package org.criticalfriend.pasting;

/**
 * A run of letters that look alike.
 *
 * @param text never empty; a line feed alone is a new line within the paragraph
 * @param look how it looks
 */
record Piece(String text, Look look) {
  static final String BREAK = "\n";

  /**
   * What of a look is kept.
   *
   * @param bold whether it is bold
   * @param italic whether it is italic
   * @param link where it leads; empty where nowhere
   */
  record Look(boolean bold, boolean italic, String link) {
    static final Look PLAIN = new Look(false, false, "");

    /** What both have in common. */
    Look and(Look other) {
      String both = link.equals(other.link) ? link : "";
      return new Look(bold && other.bold, italic && other.italic, both);
    }
  }

  boolean isBreak() {
    return text.equals(BREAK);
  }
}
