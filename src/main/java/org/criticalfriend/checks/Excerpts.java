package org.criticalfriend.checks;

/** Cuts words out of a text with enough around them to know where one is. */
final class Excerpts {
  private static final int AFTER = 60;

  private Excerpts() {}

  /** From these words to a little behind them. */
  static String around(String text, int from, int to) {
    int end = Math.min(text.length(), to + AFTER);
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space > to ? space : end;
    }
    String cut = text.substring(from, end).strip();
    return end < text.length() ? cut + "…" : cut.replaceAll("\\.$", "");
  }
}
