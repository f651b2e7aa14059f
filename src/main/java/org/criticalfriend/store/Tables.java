package org.criticalfriend.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of an open file that know its tables. */
record Tables(Sql sql, Names names, Operations operations, SearchIndex index, Tree tree) {

  static Tables of(Sql sql) {
    Names names = Names.of(sql);
    return new Tables(
        sql,
        names,
        new Operations(sql, names),
        new SearchIndex(sql, names),
        new Tree(sql, names.rows(), names.kinds(), names.fields()));
  }

  /** Does all of the work in one transaction, durable on return, or none of it. */
  <T extends @Nullable Object> T transact(Supplier<T> work) {
    try {
      return sql.transact(work);
    } catch (RuntimeException | Error e) {
      names.forget();
      throw e;
    }
  }

  /** As {@link #transact(Supplier)}. */
  void transact(Runnable work) {
    transact(
        () -> {
          work.run();
          return true;
        });
  }
}
