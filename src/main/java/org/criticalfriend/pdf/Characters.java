package org.criticalfriend.pdf;

import java.lang.Character.UnicodeScript;

/** What sets some characters apart when words are put on a line. */
final class Characters {
  static final int SOFT_HYPHEN = 0xAD;

  private Characters() {}

  /** Whether the character only steers its neighbours and is never drawn by itself. */
  static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F);
  }

  /** Whether the character is drawn on the one before it. */
  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether the character is drawn as a space: a tab, a line's end, every space of Unicode's. */
  static boolean isSpace(int character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || Character.isSpaceChar(character);
  }

  /** Whether the font's own rules must join, stack or reorder what stands beside the character. */
  static boolean isJoined(int character) {
    if (character < 0x300) {
      return false;
    }
    return isMark(character)
        || switch (UnicodeScript.of(character)) {
          case ARABIC,
              HEBREW,
              DEVANAGARI,
              BENGALI,
              GUJARATI,
              GURMUKHI,
              TAMIL,
              TELUGU,
              KANNADA,
              MALAYALAM,
              SINHALA,
              ORIYA ->
              true;
          default -> character == 0x200C || character == 0x200D;
        };
  }
}
