package org.criticalfriend.paper;

import java.util.Locale;
import java.util.regex.Pattern;

/** Capitals at the beginning of words. */
final class Capitals {
  private static final Pattern FIRST = Pattern.compile("(?<!\\S)\\p{Ll}");

  private Capitals() {}

  /** "outcome paper" as "Outcome Paper". */
  static String ofAll(String words) {
    return FIRST.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.UK));
  }

  /** "drop in plus video booth" as "Drop in plus video booth". */
  static String ofFirst(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
