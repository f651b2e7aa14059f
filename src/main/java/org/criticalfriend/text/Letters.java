package org.criticalfriend.text;

/** Counts in letters as Word does: a to z, then aa, bb, and after zz aaa. */
public final class Letters {
  private Letters() {}

  /**
   * The letters that stand for {@code number}.
   *
   * @param number from 1, which is a
   */
  public static String of(int number) {
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(1 + (number - 1) / 26);
  }
}
