package org.criticalfriend.ui.drafting;

/** Counts words as a word processor does. */
final class WordCount {
  private WordCount() {}

  /** How many runs of characters without white space there are. */
  static int of(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
  }
}
