package org.criticalfriend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.history.Act;
import org.criticalfriend.history.Digest;
import org.criticalfriend.history.Header;
import org.criticalfriend.history.Heads;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Salt;
import org.criticalfriend.history.Stamp;
import org.jspecify.annotations.Nullable;

/** Keeps every operation, whole or emptied, and gives it back as it was. */
final class Operations {
  private static final int HASH_KEPT = 8;
  private static final Digest DAMAGED = new Digest(0, 0, 0, 0);
  private static final String LINE =
      """
      select row, field, time, replica, erases, step, heads, salt, digest, hash, value
       from operation where
      """;

  private final Sql sql;
  private final Names names;

  Operations(Sql sql, Names names) {
    this.sql = sql;
    this.names = names;
  }

  /** Adds an operation that is not there yet. */
  void add(Operation operation) {
    Header header = operation.header();
    Salt salt = operation.salt();
    byte[] hash = operation.hash().bytes();
    sql.run(
        "insert into operation values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        names.rows().number(header.row()),
        names.fields().number(header.field()),
        header.stamp().time(),
        names.replicas().number(header.stamp().replica()),
        header.act() == Act.ERASE ? 1 : 0,
        names.rows().kept(operation.value()),
        names.steps().number(header),
        header.heads().stamps().isEmpty() ? null : header.heads().bytes(),
        salt == null ? null : salt.bytes(),
        salt == null ? operation.digest().bytes() : null,
        salt == null ? hash : Arrays.copyOf(hash, HASH_KEPT));
  }

  /** All operations of a field, oldest first. */
  List<Operation> of(long row, long field) {
    return sql.list(LINE + "row = ? and field = ? order by time, replica", this::read, row, field);
  }

  /** All operations of a row, oldest first. */
  List<Operation> of(long row) {
    return sql.list(LINE + "row = ? order by time, replica", this::read, row);
  }

  /** One operation of a step on a row; null where there is none. */
  @Nullable Operation ofStep(long row, long step) {
    return sql.first(LINE + "row = ? and step = ? limit 1", this::read, row, step);
  }

  /** Takes the value out of an operation that is there. */
  void empty(Operation operation) {
    Operation emptied = operation.emptied();
    sql.run(
        """
        update operation set value = null, salt = null, digest = ?, hash = ?
         where row = ? and field = ? and time = ? and replica = ?\
        """,
        emptied.digest().bytes(),
        emptied.hash().bytes(),
        names.rows().number(emptied.row()),
        names.fields().number(emptied.field()),
        emptied.stamp().time(),
        names.replicas().number(emptied.stamp().replica()));
  }

  /** What the next operation on a field has to name as seen: the operations that no other has. */
  Heads heads(long row, long field) {
    Map<String, Stamp> last = new HashMap<>();
    List<Stamp> seen = new ArrayList<>();
    sql.each(
        "select time, replica, heads from operation where row = ? and field = ? order by time",
        line -> {
          Stamp stamp = stamp(line);
          last.put(stamp.replica(), stamp);
          byte[] heads = line.getBytes(3);
          seen.addAll(heads == null ? List.of() : Heads.of(heads).stamps());
        },
        row,
        field);
    Heads all = Heads.of(seen);
    return Heads.of(last.values().stream().filter(stamp -> !all.saw(stamp)).toList());
  }

  /** The latest stamps of a row and the rows beneath it, one for each replica that wrote there. */
  Heads headsBeneath(long row) {
    return Heads.of(
        sql.list(
            """
            with recursive beneath(id) as (select ? union all
             select row.id from row join beneath on row.parent = beneath.id)
            select max(time), replica from operation join beneath on beneath.id = operation.row
             group by replica\
            """,
            this::stamp,
            row));
  }

  private Stamp stamp(ResultSet line) throws SQLException {
    return new Stamp(line.getLong(1), names.replicas().name(line.getLong(2)));
  }

  private Operation read(ResultSet line) throws SQLException {
    Steps.Known step = names.steps().known(line.getLong(6));
    byte[] heads = line.getBytes(7);
    Header header =
        new Header(
            new Stamp(line.getLong(3), names.replicas().name(line.getLong(4))),
            names.rows().uuid(line.getLong(1)),
            names.fields().name(line.getLong(2)),
            line.getInt(5) == 1 ? Act.ERASE : Act.WRITE,
            step.author(),
            step.stamp(),
            step.undoes(),
            heads == null ? Heads.NONE : Heads.of(heads));
    byte[] salt = line.getBytes(8);
    return salt == null
        ? new Operation(header, null, null, Digest.of(bytes(line, 9)), Digest.of(bytes(line, 10)))
        : whole(header, names.rows().value(line.getObject(11)), Salt.of(salt), bytes(line, 10));
  }

  private static byte[] bytes(ResultSet line, int column) throws SQLException {
    byte[] bytes = line.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  private static Operation whole(Header header, @Nullable String value, Salt salt, byte[] hash) {
    Operation sealed = Operation.seal(header, value, salt);
    boolean same = Arrays.equals(Arrays.copyOf(sealed.hash().bytes(), HASH_KEPT), hash);
    return same ? sealed : new Operation(header, value, salt, sealed.digest(), DAMAGED);
  }
}
