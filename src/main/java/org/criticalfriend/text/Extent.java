package org.criticalfriend.text;

import org.criticalfriend.model.InvalidValue;

/**
 * Holds a text within what a person could have written, beyond which reading it would take for
 * ever: the parser's time grows with the square of a line's length and of a block's lines.
 */
final class Extent {
  private static final int LONGEST_LINE = 100_000;
  private static final int MOST_LINES = 5_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private Extent() {}

  /**
   * Refuses a text, a line, or a run of lines with no empty one among them, that is too long.
   *
   * @throws InvalidValue naming the line, where it is one line
   */
  static void check(String markdown) {
    if (markdown.length() > LONGEST_TEXT) {
      throw new InvalidValue(
          "A text of more than 1,000,000 characters cannot be placed in a paper.");
    }
    int number = 0;
    int together = 0;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      number++;
      together = line.isBlank() ? 0 : together + 1;
      if (line.length() > LONGEST_LINE) {
        throw tooMuch(number, "A line of more than 100,000 characters");
      }
      if (together > MOST_LINES) {
        throw tooMuch(number, "More than 5,000 lines without an empty one between them");
      }
    }
  }

  private static InvalidValue tooMuch(int line, String what) {
    return new InvalidValue("Line " + line + ": " + what + " cannot be placed in a paper.");
  }
}
