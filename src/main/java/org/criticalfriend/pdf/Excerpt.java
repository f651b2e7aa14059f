package org.criticalfriend.pdf;

/** A few words, enough to find a place in a paper. */
final class Excerpt {
  private static final int HALF = 20;
  private static final int LONG = 60;

  private Excerpt() {}

  /** The first few words of a text. */
  static String start(String text) {
    return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
  }

  /** What stands around a character, cut between letters. */
  static String around(String text, int at) {
    int from = Math.max(0, at - HALF);
    int to = Math.min(text.length(), at + HALF);
    from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return (from == 0 ? "" : "…") + text.substring(from, to) + (to == text.length() ? "" : "…");
  }
}
