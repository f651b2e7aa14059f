package org.criticalfriend.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Speaks SQL to one file, so that nothing is left open and every failure reaches people as a {@link
 * Trouble}. Statements are prepared once and kept. Used by one thread at a time; a statement must
 * not be run again from within its own {@link #each}.
 */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Path file;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /**
   * Makes something of one line of a result; {@link InvalidValue} says that the line is damaged.
   */
  interface Reading<T extends @Nullable Object> {
    T of(ResultSet line) throws SQLException;
  }

  /** Looks at one line of a result; {@link InvalidValue} as in {@link Reading}. */
  interface Visit {
    void to(ResultSet line) throws SQLException;
  }

  /** What the reading makes of every line, in order. */
  <T extends @Nullable Object> List<T> list(
      String sql, Reading<T> reading, @Nullable Object... arguments) {
    List<T> all = new ArrayList<>();
    each(sql, line -> all.add(reading.of(line)), arguments);
    return all;
  }

  /** What the reading makes of the first line; null where there is none. */
  <T> @Nullable T first(
      String sql, Reading<? extends @Nullable T> reading, @Nullable Object... arguments) {
    try (ResultSet lines = prepared(sql, arguments).executeQuery()) {
      return lines.next() ? reading.of(lines) : null;
    } catch (SQLException e) {
      throw failed(sql, e);
    } catch (InvalidValue e) {
      throw SqlTrouble.damaged(file, e);
    }
  }

  /** The number that a query of one line and one column gives; 0 where it gives none. */
  long number(String sql, @Nullable Object... arguments) {
    Long number = first(sql, line -> line.getLong(1), arguments);
    return number == null ? 0 : number;
  }

  /** Shows every line to the visit. */
  void each(String sql, Visit visit, @Nullable Object... arguments) {
    try (ResultSet lines = prepared(sql, arguments).executeQuery()) {
      while (lines.next()) {
        visit.to(lines);
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    } catch (InvalidValue e) {
      throw SqlTrouble.damaged(file, e);
    }
  }

  /** Changes something and says how many lines it changed. */
  int run(String sql, @Nullable Object... arguments) {
    try {
      return prepared(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Runs statements that take no arguments and give no lines, once. */
  void script(List<String> script) {
    try (Statement statement = connection.createStatement()) {
      for (String sql : script) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw SqlTrouble.of(file, e);
    }
  }

  /** Does all of the work in one transaction, durable on return, or none of it. */
  <T extends @Nullable Object> T transact(Supplier<T> work) {
    run("begin immediate");
    try {
      T made = work.get();
      run("commit");
      return made;
    } catch (RuntimeException | Error e) {
      rollBack(e);
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

  /** What to throw where the file lacks what it should hold. */
  Trouble damaged(String what) {
    return SqlTrouble.damaged(file, new InvalidValue("The file lacks " + what + "."));
  }

  /** The connection, for what only the driver's own classes can do. */
  Connection connection() {
    return connection;
  }

  /** SQLite may have rolled back by itself, as on a full disk; then there is nothing left to do. */
  private void rollBack(Throwable reason) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("rollback");
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  /** The driver closes a statement that failed, so it must be prepared anew. */
  private Trouble failed(String sql, SQLException cause) {
    statements.remove(sql);
    return SqlTrouble.of(file, cause);
  }

  private PreparedStatement prepared(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      try (Statement last = connection.createStatement()) {
        last.execute("pragma journal_mode = delete"); // takes the empty journal away
      }
      connection.close();
    } catch (SQLException e) {
      throw SqlTrouble.of(file, e);
    }
  }
}
