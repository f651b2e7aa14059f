package org.criticalfriend.spelling;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A word where it stands in a passage.
 *
 * @param from where it begins, in UTF-16 units
 * @param text the word itself, with apostrophes and hyphens within it
 */
record Token(int from, String text) {
  private static final String WITHIN = "'’-‐‑&";

  int until() {
    return from + text.length();
  }

  /** The words of a passage; none of addresses, fields and references, which nobody spells. */
  static List<Token> of(String passage) {
    List<Token> found = new ArrayList<>();
    int at = 0;
    while (at < passage.length()) {
      int end = at;
      while (end < passage.length() && !Character.isWhitespace(passage.charAt(end))) {
        end++;
      }
      if (end > at && !isAddress(passage.substring(at, end))) {
        words(passage, at, end, found);
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isAddress(String chunk) {
    return chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') >= 0;
  }

  private static void words(String passage, int from, int until, List<Token> found) {
    int at = from;
    while (at < until) {
      int letter = passage.codePointAt(at);
      if (passage.charAt(at) == '{' || passage.startsWith("[[", at)) {
        int close = passage.indexOf(passage.charAt(at) == '{' ? "}" : "]]", at);
        at = close < 0 || close >= until ? at + 1 : close + 1;
      } else if (isOfAWord(letter)) {
        int end = end(passage, at, until);
        found.add(new Token(at, passage.substring(at, end)));
        at = end;
      } else {
        at += Character.charCount(letter);
      }
    }
  }

  private static int end(String passage, int from, int until) {
    int at = from;
    while (at < until) {
      int letter = passage.codePointAt(at);
      int next = at + Character.charCount(letter);
      boolean joins =
          WITHIN.indexOf(letter) >= 0 && next < until && isOfAWord(passage.codePointAt(next));
      if (!joins && !isOfAWord(letter)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean isOfAWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** Whether a dictionary of English can judge it: letters of the Latin script, no digits. */
  boolean isEnglish() {
    return text.codePoints()
        .allMatch(
            letter -> {
              UnicodeScript script = UnicodeScript.of(letter);
              boolean sign = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
              return !Character.isDigit(letter) && (sign || script == UnicodeScript.LATIN);
            });
  }

  /** Whether it is written in capitals alone, as acronyms are, with a plural s or without. */
  boolean isAcronym() {
    String stem = text.replaceFirst("['’]?s$", "");
    return stem.codePointCount(0, stem.length()) > 1
        && stem.codePoints().noneMatch(Character::isLowerCase);
  }
}
