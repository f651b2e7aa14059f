package org.criticalfriend.store;

import java.util.Set;

/**
 * Keeps the folded words of every row, but not the text. To take words out again SQLite must be
 * told exactly what was put in; that is always what {@link #words} says of the row before the
 * change.
 */
final class SearchIndex {
  private final Sql sql;
  private final Names names;

  SearchIndex(Sql sql, Names names) {
    this.sql = sql;
    this.names = names;
  }

  /** Builds the index anew where other rules folded it, as on another version of Java. */
  void renew() {
    String folding =
        sql.first("select value from meta where name = 'folding'", line -> line.getString(1));
    if (!Folding.VERSION.equals(folding)) {
      build();
    }
  }

  /** Builds the index anew. */
  void build() {
    sql.run("insert into search(search) values('delete-all')");
    for (long row : sql.list("select id from row order by id", line -> line.getLong(1))) {
      update(row, "");
    }
    sql.run("insert or replace into meta values('folding', ?)", Folding.VERSION);
  }

  /** The words of a row as it stands now; empty where it has none. */
  String words(long row) {
    String name =
        sql.first(
            "select k.name from row r join kind k on k.id = r.kind where r.id = ?",
            line -> line.getString(1),
            row);
    Kind kind = name == null ? null : Kind.of(name);
    Set<String> searched = kind == null ? Set.of() : kind.words();
    if (searched.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    sql.each(
        "select field, value from cell where row = ? order by field",
        line -> {
          if (searched.contains(names.fields().name(line.getLong(1)))) {
            words.append(Folding.fold(line.getString(2))).append('\n');
          }
        },
        row);
    return words.toString();
  }

  /** Replaces the words of a row, which were {@code before}, by those it has now. */
  void update(long row, String before) {
    String now = words(row);
    if (now.equals(before)) {
      return;
    }
    if (!before.isEmpty()) {
      sql.run("insert into search(search, rowid, words) values('delete', ?, ?)", row, before);
    }
    if (!now.isEmpty()) {
      sql.run("insert into search(rowid, words) values(?, ?)", row, now);
    }
  }
}
