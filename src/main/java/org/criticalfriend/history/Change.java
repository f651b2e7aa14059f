package org.criticalfriend.history;

import org.jspecify.annotations.Nullable;

/**
 * A value that a field is to have, not yet an operation.
 *
 * @param row the row's UUID of version 7
 * @param field a member's name, or one of {@link Fields}
 * @param value null where the member is to be absent; half a surrogate pair in it, which no file
 *     can hold, is replaced by U+FFFD
 */
public record Change(String row, String field, @Nullable String value) {
  public Change {
    value = value == null ? null : wellFormed(value);
  }

  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(Change::isHalf)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isHalf(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
