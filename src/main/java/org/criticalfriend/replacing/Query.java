package org.criticalfriend.replacing;

import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;

/**
 * Guarantees that there is something to look for. White space in it stands for any white space, and
 * a straight apostrophe or quotation mark for a curly one, too.
 *
 * @param words what is looked for
 * @param wholeWords whether what is within a longer word is let be
 * @param sameCase whether capitals must be the same
 */
public record Query(String words, boolean wholeWords, boolean sameCase) {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

  public Query {
    if (words.isBlank()) {
      throw new InvalidValue("There is nothing to look for.");
    }
  }

  Pattern pattern() {
    StringBuilder pattern = new StringBuilder();
    words.codePoints().forEach(letter -> pattern.append(one(letter)));
    String whole =
        wholeWords ? "(?<!" + LETTER + ")" + pattern + "(?!" + LETTER + ")" : pattern.toString();
    int flags = sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(whole, flags);
  }

  private static String one(int letter) {
    if (Character.isWhitespace(letter)) {
      return "\\s";
    }
    return switch (letter) {
      case '\'' -> "['’‘]";
      case '"' -> "[\"“”]";
      default -> Pattern.quote(Character.toString(letter));
    };
  }
}
