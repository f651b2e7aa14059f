package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.List;

/** Text as words and the white space between them, in turn; nothing of the text is left out. */
final class Words {
  private Words() {}

  /** The longest pieces that are all white space or without any; joined they are the text. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>(text.length() / 3);
    int start = 0;
    while (start < text.length()) {
      boolean space = Character.isWhitespace(text.charAt(start));
      int end = start + 1;
      while (end < text.length() && Character.isWhitespace(text.charAt(end)) == space) {
        end++;
      }
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** Whether a piece ends and another begins before the character at {@code i}. */
  static boolean isEdge(String text, int i) {
    return i == 0
        || i == text.length()
        || Character.isWhitespace(text.charAt(i - 1)) != Character.isWhitespace(text.charAt(i));
  }

  static boolean isSpace(String word) {
    return Character.isWhitespace(word.charAt(0));
  }

  /**
   * The text of pieces that may come from several hands: words that meet get a space between them,
   * and where white space meets white space only the one with most lines, or else the longest,
   * stands. Pieces of one text come out as that text.
   */
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    String space = "";
    boolean first = true;
    for (String word : words) {
      if (isSpace(word)) {
        space = wider(space, word);
        continue;
      }
      text.append(space.isEmpty() && !first ? " " : space).append(word);
      space = "";
      first = false;
    }
    return text.append(space).toString();
  }

  private static String wider(String a, String b) {
    long more = lines(b) - lines(a);
    return more > 0 || (more == 0 && b.length() > a.length()) ? b : a;
  }

  private static long lines(String space) {
    return space.chars().filter(c -> c == '\n').count();
  }
}
