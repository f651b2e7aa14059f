package org.criticalfriend.store.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes apart what SQLite writes: numbers of one to nine bytes, and records of several values. */
final class RecordBytes {
  private static final int LONGEST = 9;

  private final byte[] bytes;
  private int at;

  RecordBytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where the next number is read. */
  int at() {
    return at;
  }

  /** The next number; -1 at the end of the bytes. */
  long number() {
    long number = 0;
    for (int i = 0; i < LONGEST; i++) {
      if (at >= bytes.length) {
        return -1;
      }
      int next = bytes[at++] & 0xFF;
      if (i == LONGEST - 1) {
        return number << 8 | next;
      }
      number = number << 7 | (next & 0x7F);
      if (next < 0x80) {
        return number;
      }
    }
    return number;
  }

  /** The values of a whole record; null where the bytes are none. */
  static @Nullable List<@Nullable Object> values(byte[] record) {
    RecordBytes header = new RecordBytes(record, 0);
    long end = header.number();
    if (end < 2 || end > record.length) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    long place = end;
    while (header.at() < end) {
      long type = header.number();
      long length = length(type);
      if (length < 0 || length > record.length - place) {
        return null;
      }
      values.add(value(type, record, (int) place, (int) length));
      place += length;
    }
    return header.at() == end && place == record.length ? values : null;
  }

  private static long length(long type) {
    return switch (Math.clamp(type, -1, 12)) {
      case -1, 10, 11 -> -1;
      case 0, 8, 9 -> 0;
      case 1, 2, 3, 4 -> type;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> (type - 12) / 2;
    };
  }

  private static @Nullable Object value(long type, byte[] record, int place, int length) {
    if (type == 0) {
      return null;
    }
    if (type == 8 || type == 9) {
      return type - 8;
    }
    if (type == 7) {
      return Double.longBitsToDouble(integer(record, place, length));
    }
    if (type < 7) {
      return integer(record, place, length);
    }
    return type % 2 == 0
        ? Arrays.copyOfRange(record, place, place + length)
        : new String(record, place, length, StandardCharsets.UTF_8);
  }

  private static long integer(byte[] record, int place, int length) {
    long number = record[place];
    for (int i = 1; i < length; i++) {
      number = number << 8 | (record[place + i] & 0xFF);
    }
    return number;
  }
}
