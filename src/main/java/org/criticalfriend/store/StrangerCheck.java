package org.criticalfriend.store;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Trouble;

/**
 * Refuses a file whose tables are not exactly ours, before anything is asked of them: a table
 * missing, one more, or a view or trigger in their place.
 */
final class StrangerCheck {
  private static final Path NOWHERE = Path.of("schema");

  private StrangerCheck() {}

  /**
   * Compares the file's schema with ours, word by word.
   *
   * @throws Trouble if they differ
   */
  private static void refuse(Sql sql, Path file) {
    if (!objects(sql).equals(ours())) {
      throw new Trouble(
          "CF-240",
          "What lies in \"" + file.getFileName() + "\" is not laid out as in a review.",
          "The file was left as it is, and nothing in it was run.",
          "If it is your review, it was damaged: save what can be read in a new file. If a stranger"
              + " sent it, delete it.");
    }
  }

  /** {@code sql} itself where its schema is ours; closed where it is not. */
  static Sql passed(Sql sql, Path file) {
    try {
      refuse(sql, file);
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private record SchemaObject(String type, String name, String table, String sql) {}

  private static Set<SchemaObject> ours() {
    try (Sql empty = Connections.inMemory(NOWHERE)) {
      return objects(empty);
    }
  }

  private static Set<SchemaObject> objects(Sql sql) {
    List<SchemaObject> objects =
        sql.list(
            "select type, name, tbl_name, coalesce(sql, '') from sqlite_schema",
            line ->
                new SchemaObject(
                    line.getString(1), line.getString(2), line.getString(3), line.getString(4)));
    return new HashSet<>(objects);
  }
}
