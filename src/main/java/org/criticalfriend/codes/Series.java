package org.criticalfriend.codes;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a beginning of codes that cannot be mistaken for a part of their numbers.
 *
 * @param prefix what each code begins with, such as GP
 */
public record Series(String prefix) {
  private static final int LONGEST = 8;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  /** Guarantees a filled prefix without spaces round it that ends in no digit. */
  public Series {
    if (prefix.isBlank() || !prefix.equals(prefix.strip()) || prefix.length() > LONGEST) {
      throw new InvalidValue("Codes begin with one to " + LONGEST + " characters, such as GP.");
    }
    if (Character.isDigit(prefix.charAt(prefix.length() - 1))) {
      throw new InvalidValue("What codes begin with cannot end in a digit.");
    }
  }

  /** The series of findings of this kind; null where they have none. */
  public static @Nullable Series of(FindingKind kind) {
    return of(kind.codePrefix());
  }

  /** The series of this review's recommendations; null where they have none. */
  public static @Nullable Series ofRecommendations(Review review) {
    return of(review.review().recommendationPrefix());
  }

  /** The code of this number. */
  public String code(int number) {
    return prefix + number;
  }

  /** The number of a code; empty where it is none of this series. */
  public OptionalInt number(@Nullable String code) {
    if (code == null || !code.startsWith(prefix)) {
      return OptionalInt.empty();
    }
    Matcher digits = NUMBER.matcher(code.substring(prefix.length()));
    return digits.matches()
        ? OptionalInt.of(Integer.parseInt(digits.group()))
        : OptionalInt.empty();
  }

  /** A review may come from elsewhere with a prefix that makes no series: then there is none. */
  private static @Nullable Series of(@Nullable String prefix) {
    try {
      return prefix == null ? null : new Series(prefix);
    } catch (InvalidValue _) {
      return null;
    }
  }
}
