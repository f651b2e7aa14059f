package org.criticalfriend.history;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.criticalfriend.model.InvalidValue;

/**
 * Guarantees that each stamp it gives is later than all it gave and all it saw, even where the wall
 * clock stands still or goes back. Used by one thread at a time.
 */
public final class Clock {
  private static final long END = Long.MAX_VALUE - (1L << 48);

  private final String replica;
  private final LongSupplier millis;
  private long last;

  /** A clock for {@code replica}; {@code millis} tells milliseconds since 1970. */
  public Clock(String replica, LongSupplier millis) {
    this.replica = replica;
    this.millis = millis;
    this.last = new Stamp(0, replica).time();
  }

  /** A clock on the machine's time with a replica's name that nobody else has. */
  public static Clock create() {
    byte[] name = new byte[8];
    new SecureRandom().nextBytes(name);
    return new Clock(HexFormat.of().formatHex(name), System::currentTimeMillis);
  }

  /** The name under which this clock's stamps are given. */
  public String replica() {
    return replica;
  }

  /** A stamp later than all before. A wall clock of the year 3000 or later counts as 2999. */
  public Stamp next() {
    long wall = Math.clamp(millis.getAsLong(), 0, (Stamp.PLAUSIBLE >>> 16) - 1) << 16;
    last = Math.max(last + 1, wall);
    return new Stamp(last, replica);
  }

  /**
   * Makes every later stamp greater than {@code stamp}.
   *
   * @throws InvalidValue if hardly a stamp could follow this one
   */
  public void saw(Stamp stamp) {
    if (stamp.time() > END) {
      throw new InvalidValue("The stamp " + stamp + " is from the end of time.");
    }
    last = Math.max(last, stamp.time());
  }
}
