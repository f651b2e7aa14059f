package org.criticalfriend.people;

import java.util.regex.Pattern;

/** Tells e-mail addresses and telephone numbers from other words. */
final class Contact {
  static final Pattern EMAIL = Pattern.compile("[\\w.+'%-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s()./-]{7,24}");
  private static final int FEWEST_DIGITS = 7;

  private Contact() {}

  static boolean isEmail(String words) {
    return EMAIL.matcher(words.strip()).matches();
  }

  static boolean isNumber(String words) {
    long digits = words.chars().filter(Character::isDigit).count();
    return digits >= FEWEST_DIGITS && NUMBER.matcher(words.strip()).matches();
  }
}
