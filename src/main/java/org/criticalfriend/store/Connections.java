package org.criticalfriend.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * Opens a file with SQLite so that a finished transaction survives a power cut, no text stays in
 * freed pages, nothing stands in a side file except during a commit, and no second program gets in.
 */
final class Connections {
  private static final List<String> SETTINGS =
      List.of(
          "pragma locking_mode = exclusive",
          // under the exclusive lock "delete" would leave a journal with old text in it beside the
          // file until it is closed; this one is empty except during a commit
          "pragma journal_mode = truncate",
          "pragma synchronous = extra",
          "pragma foreign_keys = on",
          "pragma trusted_schema = off",
          "pragma secure_delete = on",
          "pragma cell_size_check = on",
          // what SQLite sorts stays in memory, so that no review text lands in a temporary folder
          "pragma temp_store = memory",
          "pragma cache_size = -65536",
          "begin exclusive",
          "commit");

  /** Who has a review open has it for hours, so that waiting would only keep a reader in doubt. */
  private static final int LOOKING_WAITS_MILLIS = 100;

  private Connections() {}

  /**
   * A connection that holds the file until it is closed.
   *
   * @throws org.criticalfriend.files.Trouble if another program holds the file, or it is no
   *     database
   */
  static Sql open(Path file) {
    Connection connection;
    try {
      SQLiteConfig config = new SQLiteConfig();
      config.setGetGeneratedKeys(false); // else the driver asks for a key after each insert
      connection = config.createConnection("jdbc:sqlite:" + address(file));
    } catch (SQLException e) {
      throw SqlTrouble.of(file, e);
    }
    Sql sql = new Sql(connection, file);
    try {
      sql.script(SETTINGS);
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** A connection that only reads, and lets others read too. */
  static Sql view(Path file) {
    try {
      SQLiteConfig config = new SQLiteConfig();
      config.setReadOnly(true);
      config.setBusyTimeout(LOOKING_WAITS_MILLIS);
      Sql sql = new Sql(config.createConnection("jdbc:sqlite:" + address(file)), file);
      sql.script(
          List.of(
              "pragma trusted_schema = off",
              "pragma cell_size_check = on",
              "pragma temp_store = memory"));
      return sql;
    } catch (SQLException e) {
      throw SqlTrouble.of(file, e);
    }
  }

  /** A review with nothing in it that is nowhere on a disk. */
  static Sql inMemory(Path name) {
    try {
      Sql sql = new Sql(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"), name);
      sql.script(Schema.STATEMENTS);
      return sql;
    } catch (SQLException e) {
      throw SqlTrouble.of(name, e);
    }
  }

  /** Turns an empty file into the file of a review with nothing in it. */
  static Sql make(Path file) {
    Sql sql = open(file);
    try {
      sql.transact(() -> sql.script(Schema.STATEMENTS));
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** As an address, since the driver takes a question mark in a plain name for its own. */
  private static String address(Path file) {
    String address = file.toAbsolutePath().toUri().toASCIIString();
    boolean share = address.startsWith("file://") && !address.startsWith("file:///");
    return share ? address.replaceFirst("file://", "file:////") : address;
  }
}
