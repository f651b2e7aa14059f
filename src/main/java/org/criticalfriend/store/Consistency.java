package org.criticalfriend.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.InvalidValue;

/** Tells whether the review still holds together around rows that were changed from outside. */
final class Consistency {
  private final Tables tables;
  private final Sql sql;

  Consistency(Tables tables) {
    this.tables = tables;
    this.sql = tables.sql();
  }

  /**
   * Refuses rows that no longer make a record.
   *
   * @throws InvalidValue which says what is wrong with the first such record
   */
  void check(Collection<Long> rows) {
    Assembly assembly = new Assembly(tables.tree()::label);
    for (Long row : records(rows)) {
      Node node = Objects.requireNonNull(tables.tree().find(tables.names().rows().uuid(row)));
      Kind kind = Objects.requireNonNull(Kind.of(node.kind()));
      assembly.record(node, Objects.requireNonNull(kind.type()));
    }
  }

  /** The records at the top that these rows are or belong to and that are there to be read. */
  Set<Long> records(Collection<Long> rows) {
    Set<Long> records = new LinkedHashSet<>();
    for (Long row : rows) {
      if (tables.tree().isVisible(row)) {
        records.add(top(row));
      }
    }
    records.removeIf(row -> !isRecord(row));
    return records;
  }

  private Long top(Long row) {
    long top = row;
    for (long at = row; at != 0; at = sql.number("select parent from row where id = ?", at)) {
      top = at;
    }
    return top;
  }

  /** The rows that are not there to be read though these rows name them, or are these and named. */
  Set<Long> missed(Collection<Long> rows) {
    Set<Long> missed = new LinkedHashSet<>();
    for (Long row : rows) {
      if (tables.tree().isVisible(row)) {
        missed.addAll(named(row));
      } else {
        tables.tree().beneath(List.of(row)).stream().filter(this::isNamed).forEach(missed::add);
      }
    }
    return missed;
  }

  private List<Long> named(Long row) {
    return sql
        .list(
            """
            select c.value from cell c join row r on r.id = c.value
             where c.row = ? and typeof(c.value) = 'integer' and r.kind is not null\
            """,
            line -> line.getLong(1),
            row)
        .stream()
        .filter(target -> !tables.tree().isVisible(target))
        .toList();
  }

  private boolean isNamed(Long row) {
    return sql
        .list(
            "select row from cell where typeof(value) = 'integer' and value = ?",
            line -> line.getLong(1),
            row)
        .stream()
        .anyMatch(tables.tree()::isVisible);
  }

  private boolean isRecord(long row) {
    String name =
        sql.first(
            "select k.name from row r join kind k on k.id = r.kind where r.id = ?",
            line -> line.getString(1),
            row);
    Kind kind = name == null ? null : Kind.of(name);
    return kind != null && kind.type() != null;
  }
}
