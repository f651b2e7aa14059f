package org.criticalfriend.pdf;

import java.text.Normalizer;

/** Makes texts comparable that say the same in other letters. */
final class Folding {
  private Folding() {}

  /** Compatible letters made one, unseen ones left out, every run of spaces one space. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean apart = false;
    String even = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int at = 0; at < even.length(); at += Character.charCount(even.codePointAt(at))) {
      int letter = even.codePointAt(at);
      if (isSpace(letter)) {
        apart = true;
      } else if (!Characters.isUnseen(letter)) {
        folded.append(apart && !folded.isEmpty() ? " " : "").appendCodePoint(letter);
        apart = false;
      }
    }
    return folded.toString();
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }
}
