package org.criticalfriend.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds fractional keys in one list: all rows of one name beneath one row, or at the top. */
final class Siblings {
  private final Sql sql;
  private final @Nullable Long parent;
  private final String list;

  /**
   * @param parent the row's number; null at the top
   * @param list the list's name
   */
  Siblings(Sql sql, @Nullable Long parent, String list) {
    this.sql = sql;
    this.parent = parent;
    this.list = list;
  }

  /** A key behind all, deleted ones too. */
  String last() {
    return Places.between(position("max(position)", "> ?", ""), null, 1).getFirst();
  }

  /** A key directly behind {@code before}; before all where that is null. */
  String after(@Nullable String before) {
    String low = Objects.requireNonNullElse(before, "");
    return Places.between(before, position("min(position)", "> ?", low), 1).getFirst();
  }

  private @Nullable String position(String which, String compared, String with) {
    return sql.first(
        "select "
            + which
            + " from kind cross join row on row.kind = kind.id"
            + " where kind.name glob ? and row.parent is ? and row.position "
            + compared,
        line -> line.getString(1),
        list.replace("[", "") + ":*",
        parent,
        with);
  }
}
