package org.criticalfriend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.criticalfriend.model.Id;

/** Keeps text that is being typed, one for each field. */
final class Drafts {
  private final Sql sql;
  private final Names names;

  Drafts(Tables tables) {
    this.sql = tables.sql();
    this.names = tables.names();
  }

  void keep(Draft draft) {
    sql.run(
        "insert or replace into draft values(?, ?, ?, ?, ?)",
        names.rows().number(draft.row().value()),
        names.fields().number(draft.field()),
        draft.text(),
        draft.at().toEpochMilli(),
        draft.author());
  }

  void remove(Id row, String field) {
    sql.run(
        "delete from draft where row = ? and field = ?",
        names.rows().find(row.value()),
        names.fields().find(field));
  }

  /** All drafts, those kept longest ago first. */
  List<Draft> all() {
    return sql.list("select row, field, value, time, author from draft order by time", this::read);
  }

  private Draft read(ResultSet line) throws SQLException {
    return new Draft(
        new Id(names.rows().uuid(line.getLong(1)), null),
        names.fields().name(line.getLong(2)),
        line.getString(3),
        Instant.ofEpochMilli(line.getLong(4)),
        line.getString(5));
  }
}
