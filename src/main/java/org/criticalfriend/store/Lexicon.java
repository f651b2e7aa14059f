package org.criticalfriend.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps names that come again and again as small numbers: one table, one number for each name. */
final class Lexicon {
  private final Sql sql;
  private final String table;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  Lexicon(Sql sql, String table) {
    this.sql = sql;
    this.table = table;
    forget();
  }

  /** Reads the table anew, as after a transaction that was rolled back. */
  void forget() {
    numbers.clear();
    names.clear();
    sql.each("select id, name from " + table, l -> learn(l.getLong(1), l.getString(2)));
  }

  /** The name's number; it gets one if it has none yet. */
  long number(String name) {
    Long known = numbers.get(name);
    if (known != null) {
      return known;
    }
    sql.run("insert into " + table + "(name) values(?)", name);
    long number = sql.number("select last_insert_rowid()");
    learn(number, name);
    return number;
  }

  /** The name's number; null where it has none. */
  @Nullable Long find(String name) {
    return numbers.get(name);
  }

  /** The name with that number, which is in the table. */
  String name(long number) {
    String name = names.get(number);
    if (name == null) {
      throw sql.damaged(table + " " + number);
    }
    return name;
  }

  private void learn(long number, String name) {
    numbers.put(name, number);
    names.put(number, name);
  }
}
