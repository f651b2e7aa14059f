package org.criticalfriend.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Knows rows by number and by UUID, and keeps values that are UUIDs as the numbers of the rows they
 * name. A row that is only named so far has no kind.
 */
final class Rows {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int REMEMBERED = 200_000;

  private final Sql sql;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, String> uuids = new HashMap<>();

  Rows(Sql sql) {
    this.sql = sql;
  }

  /** Reads everything anew, as after a transaction that was rolled back. */
  void forget() {
    numbers.clear();
    uuids.clear();
  }

  /** The row's number; null where no row has this UUID. */
  @Nullable Long find(String uuid) {
    Long known = numbers.get(uuid);
    if (known != null) {
      return known;
    }
    Long found = sql.first("select id from row where uuid = ?", l -> l.getLong(1), bytes(uuid));
    if (found != null) {
      learn(found, uuid);
    }
    return found;
  }

  /** The row's number; a row that is not there yet is made. */
  long number(String uuid) {
    Long found = find(uuid);
    if (found != null) {
      return found;
    }
    sql.run("insert into row(uuid) values(?)", (Object) bytes(uuid));
    long number = sql.number("select last_insert_rowid()");
    learn(number, uuid);
    return number;
  }

  /** The UUID of a row that is there. */
  String uuid(long number) {
    String known = uuids.get(number);
    if (known != null) {
      return known;
    }
    String uuid = sql.first("select uuid from row where id = ?", l -> text(l.getBytes(1)), number);
    if (uuid == null) {
      throw sql.damaged("row " + number);
    }
    learn(number, uuid);
    return uuid;
  }

  /** Remembers what a query brought along. */
  void learn(long number, String uuid) {
    if (uuids.size() >= REMEMBERED) {
      forget();
    }
    numbers.put(uuid, number);
    uuids.put(number, uuid);
  }

  /** A value as the file keeps it: null, the number of a row, or text. */
  @Nullable Object kept(@Nullable String value) {
    return value != null && value.length() == 36 && UUID_SHAPE.matcher(value).matches()
        ? (Object) number(value)
        : value;
  }

  /** The value that was kept as this. */
  @Nullable String value(@Nullable Object kept) {
    return switch (kept) {
      case null -> null;
      case Number row -> uuid(row.longValue());
      case String text -> text;
      default -> throw new InvalidValue("A value is text or names a row.");
    };
  }

  /** The 16 bytes of a UUID. */
  static byte[] bytes(String uuid) {
    UUID parsed = UUID.fromString(uuid);
    return ByteBuffer.allocate(16)
        .putLong(parsed.getMostSignificantBits())
        .putLong(parsed.getLeastSignificantBits())
        .array();
  }

  /** The UUID of these 16 bytes. */
  static String text(byte @Nullable [] bytes) {
    if (bytes == null || bytes.length != 16) {
      throw new InvalidValue("A row's name has 16 bytes.");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new UUID(in.getLong(), in.getLong()).toString();
  }
}
