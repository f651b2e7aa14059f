package org.criticalfriend.returning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, by which it is told how much another is like it (Dice's coefficient). */
final class Likeness {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Integer> words = new HashMap<>();
  private int count;

  /** The words of a text; capitals do not matter. */
  Likeness(String text) {
    Matcher word = WORD.matcher(text.toLowerCase(Locale.UK));
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
      count++;
    }
  }

  /** From 0, nothing in common, to 1, the same words. */
  double to(Likeness other) {
    if (count == 0 || other.count == 0) {
      return 0;
    }
    Likeness few = words.size() < other.words.size() ? this : other;
    Likeness many = few.equals(this) ? other : this;
    int common = 0;
    for (Map.Entry<String, Integer> word : few.words.entrySet()) {
      common += Math.min(word.getValue(), many.words.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * common / (count + other.count);
  }
}
