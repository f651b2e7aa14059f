package org.criticalfriend.history;

import java.util.Comparator;
import java.util.HexFormat;
import org.criticalfriend.model.InvalidValue;

/**
 * Names one operation for good and says when it was made: stamps of one replica never repeat, and
 * an operation's stamp is greater than every stamp it had seen.
 *
 * <p>A hybrid logical clock's reading (Kulkarni and others, 2014): wall clock milliseconds in the
 * upper 48 bits, a counter in the lower 16.
 *
 * @param time milliseconds since 1970 times 65,536, plus the counter; never negative
 * @param replica 16 lower-case hexadecimal digits, drawn anew at each opening for writing
 */
public record Stamp(long time, String replica) implements Comparable<Stamp> {
  /** The first stamp of the year 3000: from here on they are refused when copies are merged. */
  public static final long PLAUSIBLE = 32_503_680_000_000L << 16;

  private static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::time).thenComparing(Stamp::replica);
  private static final int DIGITS = 16;

  public Stamp {
    if (time < 0) {
      throw new InvalidValue("A stamp's time cannot be negative, as " + time + " is.");
    }
    if (replica.length() != DIGITS || !replica.chars().allMatch(Stamp::isLowerHex)) {
      throw new InvalidValue("A replica is 16 hexadecimal digits, not \"" + replica + "\".");
    }
  }

  private static boolean isLowerHex(int c) {
    return "0123456789abcdef".indexOf(c) >= 0;
  }

  /**
   * The stamp that {@link #text()} wrote.
   *
   * @throws InvalidValue if the text has another shape
   */
  public static Stamp of(String text) {
    if (text.length() != 2 * DIGITS + 1 || text.charAt(DIGITS) != '-') {
      throw new InvalidValue("\"" + text + "\" is not an operation's stamp.");
    }
    String time = text.substring(0, DIGITS);
    if (!time.chars().allMatch(Stamp::isLowerHex)) {
      throw new InvalidValue("\"" + text + "\" is not an operation's stamp.");
    }
    return new Stamp(HexFormat.fromHexDigitsToLong(time), text.substring(DIGITS + 1));
  }

  /** 33 characters, time first, which sort as stamps do. */
  public String text() {
    return HexFormat.of().toHexDigits(time) + "-" + replica;
  }

  /** The wall clock's milliseconds since 1970; ahead of the real time where a clock was. */
  public long millis() {
    return time >>> 16;
  }

  /** Whether this stamp's year is before 3000, as any honest clock's is. */
  public boolean isPlausible() {
    return time < PLAUSIBLE;
  }

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text();
  }
}
