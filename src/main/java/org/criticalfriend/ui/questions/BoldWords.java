package org.criticalfriend.ui.questions;

/**
 * A text with some of its words selected, which become bold, or plain if they are.
 *
 * @param text the text, with two asterisks round bold words
 * @param start where the selection begins
 * @param end where it ends
 */
public record BoldWords(String text, int start, int end) {
  private static final String MARK = "**";

  /** The same with the selected words turned bold or plain; the same words stay selected. */
  public BoldWords turned() {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    String before = text.substring(0, from);
    String chosen = text.substring(from, to);
    String after = text.substring(to);
    if (before.endsWith(MARK) && after.startsWith(MARK)) {
      String bare =
          before.substring(0, from - MARK.length()) + chosen + after.substring(MARK.length());
      return new BoldWords(bare, from - MARK.length(), to - MARK.length());
    }
    String plain = chosen.replace(MARK, "");
    if (plain.isEmpty()) {
      return this;
    }
    boolean whole = chosen.startsWith(MARK) && chosen.endsWith(MARK);
    String turned = whole ? plain : MARK + plain + MARK;
    int first = from + (whole ? 0 : MARK.length());
    return new BoldWords(before + turned + after, first, first + plain.length());
  }
}
