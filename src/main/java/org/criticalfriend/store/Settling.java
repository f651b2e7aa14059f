package org.criticalfriend.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.history.FieldHistory;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Merging;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows, cells and search index to what the operations say, after more than a plain write.
 */
final class Settling {
  private final Tables tables;
  private final Sql sql;
  private final Names names;

  Settling(Tables tables) {
    this.tables = tables;
    this.sql = tables.sql();
    this.names = tables.names();
  }

  /** Settles these rows and all that are above or beneath them. */
  void settle(Collection<Long> changed) {
    changed.forEach(this::moveAhead);
    Reckoning reckoning = new Reckoning(tables);
    for (long row : changed) {
      reckoning.around(row).forEach(this::write);
    }
  }

  /** The reckoning finds the rows beneath a row by this column, also those that just came. */
  private void moveAhead(long row) {
    Long field = names.fields().find(Fields.PARENT);
    if (field != null) {
      String parent =
          FieldHistory.of(tables.operations().of(row, field)).current(Merging.LATEST).value();
      sql.run("update row set parent = ? where id = ?", number(parent), row);
    }
  }

  private void write(long row, Reckoning.State state) {
    String before = tables.index().words(row);
    sql.run(
        "update row set kind = ?, parent = ?, position = ?, label = ?, deleted = ? where id = ?",
        state.kind() == null ? null : names.kinds().number(state.kind()),
        number(state.parent()),
        state.position(),
        state.label(),
        state.deleted(),
        row);
    Map<String, String> standing = cells(row);
    for (String field : standing.keySet()) {
      if (!state.values().containsKey(field)) {
        sql.run("delete from cell where row = ? and field = ?", row, names.fields().number(field));
      }
    }
    state
        .values()
        .forEach(
            (field, value) -> {
              if (!Objects.equals(value, standing.get(field))) {
                sql.run(
                    "insert or replace into cell values(?, ?, ?)",
                    row,
                    names.fields().number(field),
                    names.rows().kept(value));
              }
            });
    tables.index().update(row, before);
  }

  private Map<String, String> cells(long row) {
    Map<String, String> cells = new HashMap<>();
    sql.each(
        "select field, value from cell where row = ?",
        line ->
            cells.put(
                names.fields().name(line.getLong(1)),
                Objects.requireNonNull(names.rows().value(line.getObject(2)))),
        row);
    return cells;
  }

  private @Nullable Object number(@Nullable String uuid) {
    return uuid == null ? null : (Object) names.rows().number(uuid);
  }
}
