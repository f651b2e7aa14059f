package org.criticalfriend.history;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.criticalfriend.model.InvalidValue;

/**
 * Says what an operation had seen: of each replica named, everything up to the stamp named here.
 *
 * <p>That holds because a copy of a review always has all that a replica wrote up to some moment,
 * never a later operation without the earlier ones. So one stamp for each replica is enough, also
 * for a deletion, which has seen many fields of many rows.
 *
 * @param stamps at most one for each replica, in the order of stamps
 */
public record Heads(List<Stamp> stamps) {
  /** What the first operation of a field has seen. */
  public static final Heads NONE = new Heads(List.of());

  private static final int BYTES = 16;

  public Heads {
    stamps = List.copyOf(stamps);
    for (int i = 1; i < stamps.size(); i++) {
      if (stamps.get(i - 1).compareTo(stamps.get(i)) >= 0) {
        throw new InvalidValue("The heads of an operation must be in order.");
      }
    }
    if (stamps.stream().map(Stamp::replica).distinct().count() < stamps.size()) {
      throw new InvalidValue("The heads of an operation name a replica once.");
    }
  }

  /** Heads that have seen all of {@code stamps}, given in any order. */
  public static Heads of(Collection<Stamp> stamps) {
    TreeMap<String, Stamp> latest = new TreeMap<>();
    for (Stamp stamp : stamps) {
      latest.merge(stamp.replica(), stamp, (a, b) -> a.compareTo(b) < 0 ? b : a);
    }
    return new Heads(latest.values().stream().sorted().toList());
  }

  /**
   * The heads that {@link #bytes()} wrote.
   *
   * @throws InvalidValue if the bytes are none
   */
  public static Heads of(byte[] bytes) {
    if (bytes.length % BYTES != 0) {
      throw new InvalidValue("The heads of an operation are cut short.");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Stamp[] stamps = new Stamp[bytes.length / BYTES];
    for (int i = 0; i < stamps.length; i++) {
      stamps[i] = new Stamp(in.getLong(), HexFormat.of().toHexDigits(in.getLong()));
    }
    return new Heads(List.of(stamps));
  }

  /** 16 bytes for each stamp: its time, then its replica's name. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(stamps.size() * BYTES);
    for (Stamp stamp : stamps) {
      out.putLong(stamp.time()).putLong(HexFormat.fromHexDigitsToLong(stamp.replica()));
    }
    return out.array();
  }

  /** Whether the operation of that stamp had been seen. */
  public boolean saw(Stamp stamp) {
    return stamps.stream()
        .anyMatch(head -> head.replica().equals(stamp.replica()) && head.time() >= stamp.time());
  }
}
