package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes a table by making a new one; a header row and one column always stay. */
public final class Tables {
  private Tables() {}

  /** An empty table with a header row. */
  public static Leaf.Table empty(int rows, int columns) {
    return new Leaf.Table(null, null, Collections.nCopies(rows, row(columns)));
  }

  /** With other words in one cell. */
  public static Leaf.Table typed(Leaf.Table table, int row, int column, List<Stroke> words) {
    List<List<List<Stroke>>> rows = copy(table);
    rows.get(row).set(column, words);
    return with(table, rows);
  }

  /** With another caption; none where it has no words. */
  public static Leaf.Table captioned(Leaf.Table table, @Nullable List<Stroke> words) {
    return new Leaf.Table(words, table.id(), table.rows());
  }

  /** With an empty row at this place, which is never above the header. */
  public static Leaf.Table rowAdded(Leaf.Table table, int at) {
    List<List<List<Stroke>>> rows = copy(table);
    rows.add(Math.clamp(at, 1, rows.size()), row(rows.getFirst().size()));
    return with(table, rows);
  }

  /** Without a row; the next one becomes the header where it was that. */
  public static Leaf.Table rowRemoved(Leaf.Table table, int row) {
    List<List<List<Stroke>>> rows = copy(table);
    if (rows.size() > 1) {
      rows.remove(row);
    }
    return with(table, rows);
  }

  /** With an empty column at this place. */
  public static Leaf.Table columnAdded(Leaf.Table table, int at) {
    List<List<List<Stroke>>> rows = copy(table);
    rows.forEach(row -> row.add(Math.clamp(at, 0, row.size()), List.of()));
    return with(table, rows);
  }

  /** Without a column. */
  public static Leaf.Table columnRemoved(Leaf.Table table, int column) {
    List<List<List<Stroke>>> rows = copy(table);
    if (rows.getFirst().size() > 1) {
      rows.forEach(row -> row.remove(column));
    }
    return with(table, rows);
  }

  private static Leaf.Table with(Leaf.Table table, List<List<List<Stroke>>> rows) {
    return new Leaf.Table(table.caption(), table.id(), rows);
  }

  private static List<List<Stroke>> row(int columns) {
    return Collections.nCopies(columns, List.of());
  }

  private static List<List<List<Stroke>>> copy(Leaf.Table table) {
    List<List<List<Stroke>>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }
}
