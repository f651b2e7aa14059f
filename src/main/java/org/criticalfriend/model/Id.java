package org.criticalfriend.model;

import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names one thing in a review for good: two ids are equal when their {@code value} is.
 *
 * @param value a UUID of version 7 as lower-case text
 * @param label the id the thing had in the text form it came from; absent for what was made here.
 *     It takes no part in equality.
 */
public record Id(String value, @Nullable String label) implements Comparable<Id> {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  public Id {
    if (value.length() != 36) {
      throw new InvalidValue("An id inside the program is a UUID, not \"" + value + "\".");
    }
    if (label != null) {
      Must.beFilled(label, "An id");
    }
  }

  /** A new id, later in order than those made in earlier milliseconds, without a label. */
  public static Id create() {
    return create(null);
  }

  /** A new id that is written as {@code label} in the text form. */
  public static Id create(@Nullable String label) {
    long high = System.currentTimeMillis() << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
    long low = RANDOM.nextLong() >>> 2 | VARIANT;
    return new Id(new UUID(high, low).toString(), label);
  }

  /** How this id is written in the text form: its label, or its value where it has none. */
  public String text() {
    return label == null ? value : label;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return text();
  }
}
