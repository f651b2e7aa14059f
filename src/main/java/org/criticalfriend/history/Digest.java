package org.criticalfriend.history;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.criticalfriend.model.InvalidValue;

/** A SHA-256 digest as a value: equal when all 32 bytes are. */
public record Digest(long first, long second, long third, long fourth) {
  /** How many bytes one has. */
  public static final int BYTES = 32;

  /**
   * The digest that {@link #bytes()} wrote.
   *
   * @throws InvalidValue if there are not 32 bytes
   */
  public static Digest of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new InvalidValue("A digest has 32 bytes, not " + bytes.length + ".");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Digest(in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  /** The digest of the parts laid end to end. */
  static Digest over(byte[]... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        sha.update(part);
      }
      return of(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    return out.putLong(first).putLong(second).putLong(third).putLong(fourth).array();
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes());
  }
}
