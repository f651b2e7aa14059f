package org.criticalfriend.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.criticalfriend.files.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words why SQLite could not do what was asked of it. */
final class SqlTrouble {
  private static final String SAVED = "Everything saved before is safe in the file.";

  private SqlTrouble() {}

  static Trouble of(Path file, SQLException cause) {
    String review = "\"" + file.getFileName() + "\"";
    return switch (primary(cause)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new Trouble(
              "CF-201",
              "The review " + review + " is open in another program.",
              "Nothing was changed.",
              "Close it there, then open it again.",
              cause);
      case SQLITE_FULL ->
          new Trouble(
              "CF-202",
              "The disk is full: the last change to " + review + " could not be saved.",
              SAVED,
              "Make room on the disk, then make the change again.",
              cause);
      case SQLITE_READONLY ->
          new Trouble(
              "CF-203",
              "The review " + review + " may only be read here.",
              "Nothing was changed.",
              "Save a copy in a folder where you may write, and work on that.",
              cause);
      case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, cause);
      case SQLITE_IOERR, SQLITE_CANTOPEN -> unreachable(review, cause);
      case SQLITE_INTERRUPT -> interrupted(cause);
      default -> unexpected(review, cause);
    };
  }

  static Trouble damaged(Path file, Exception cause) {
    return new Trouble(
        "CF-204",
        "A part of the review \"" + file.getFileName() + "\" is damaged and cannot be read.",
        "The file was left as it is.",
        "Save what can be read in a new file, or go back to the last safety copy.",
        cause);
  }

  private static Trouble unreachable(String review, SQLException cause) {
    return new Trouble(
        "CF-205",
        "The disk with the review " + review + " did not answer.",
        SAVED,
        "Check that the disk or share is there, then open the review again.",
        cause);
  }

  private static Trouble interrupted(SQLException cause) {
    return new Trouble(
        "CF-206",
        "The search was stopped.",
        "Nothing was changed.",
        "Search again when you like.",
        cause);
  }

  private static Trouble unexpected(String review, SQLException cause) {
    return new Trouble(
        "CF-299",
        "The review " + review + " could not be read or changed as it should.",
        SAVED,
        "Close the review and open it again; if this comes back, report the code.",
        cause);
  }

  /** The lower byte of an extended code is the code it extends. */
  private static SQLiteErrorCode primary(SQLException cause) {
    int code = cause instanceof SQLiteException e ? e.getResultCode().code : cause.getErrorCode();
    return SQLiteErrorCode.getErrorCode(code & 0xFF);
  }
}
