package org.criticalfriend.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the parser is shown in place of characters it would not ask us about: the first bracket of a
 * cross-reference, which CommonMark keeps to itself, and the letter of a lettered item, since it
 * holds that no block begins with a letter. Each stand-in is as long as what it stands for, and is
 * a character that Unicode promises never to give a meaning.
 */
final class StandIns {
  static final char BRACKET = '\uFDD0';
  static final char LETTER_A = '\uFDD1';
  static final char LETTER_Z = (char) (LETTER_A + 25);

  /** An escape is left alone. An id has a bound, so that brackets without end cost no time. */
  private static final Pattern REFERENCE = Pattern.compile("\\\\.|\\[(?=\\[[^\\[\\]\\s]{1,200}]])");

  private static final Pattern ITEM =
      Pattern.compile("(?m)^([ \\t>]*)([a-z])(?=[a-z]?\\.[ \\t]+\\S)");

  private StandIns() {}

  /** The text to show to the parser. */
  static String shown(String markdown) {
    String referenced =
        REFERENCE
            .matcher(markdown)
            .replaceAll(found -> found.group().length() > 1 ? "$0" : String.valueOf(BRACKET));
    return ITEM.matcher(referenced).replaceAll(StandIns::lettered);
  }

  /** What {@code text}, which the parser was shown, says. */
  static String standing(String text) {
    if (text.chars().noneMatch(c -> c >= BRACKET && c <= LETTER_Z)) {
      return text;
    }
    StringBuilder said = new StringBuilder(text);
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c == BRACKET) {
        said.setCharAt(i, '[');
      } else if (c >= LETTER_A && c <= LETTER_Z) {
        said.setCharAt(i, (char) (c - LETTER_A + 'a'));
      }
    }
    return said.toString();
  }

  private static String lettered(MatchResult item) {
    return "$1" + (char) (item.group(2).charAt(0) - 'a' + LETTER_A);
  }
}
