package org.criticalfriend.history;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.criticalfriend.model.InvalidValue;

/**
 * 16 random bytes that go before a value into its digest, so that an erased value cannot be found
 * again by guessing.
 */
public record Salt(long first, long second) {
  /** How many bytes one has. */
  public static final int BYTES = 16;

  /** A salt nobody can guess, if {@code random} is a secure source. */
  static Salt draw(RandomGenerator random) {
    return new Salt(random.nextLong(), random.nextLong());
  }

  /**
   * The salt that {@link #bytes()} wrote.
   *
   * @throws InvalidValue if there are not 16 bytes
   */
  public static Salt of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new InvalidValue("A salt has 16 bytes, not " + bytes.length + ".");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Salt(in.getLong(), in.getLong());
  }

  /** The 16 bytes. */
  public byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(first).putLong(second).array();
  }
}
