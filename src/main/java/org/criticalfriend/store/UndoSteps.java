package org.criticalfriend.store;

import java.util.List;
import java.util.Objects;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.history.UndoStack;
import org.jspecify.annotations.Nullable;

/** Knows what the author can undo and redo in this file, also from before it was opened. */
final class UndoSteps {
  private static final int REACH = 1000;

  private final Tables tables;
  private final String author;
  private @Nullable UndoStack stack;

  UndoSteps(Tables tables, String author) {
    this.tables = tables;
    this.author = author;
  }

  /** Takes note of a step just written, if any. */
  void saw(@Nullable Operation operation) {
    if (stack != null && operation != null && operation.header().author().equals(author)) {
      stack.saw(operation);
    }
  }

  /** The author's own steps, the latest thousand. */
  UndoStack stack() {
    UndoStack known = stack;
    if (known == null) {
      known = new UndoStack();
      for (long step : ownSteps().reversed()) {
        known.saw(first(step));
      }
      stack = known;
    }
    return known;
  }

  /** The name of a step; null for null. */
  @Nullable String name(@Nullable Stamp step) {
    Long number = step == null ? null : tables.names().steps().find(step);
    return number == null ? null : tables.names().steps().known(number).name();
  }

  /** The rows that a step touched. */
  List<Long> rows(Stamp step) {
    return tables
        .sql()
        .list(
            "select row from touched where step = ?",
            line -> line.getLong(1),
            tables.names().steps().find(step));
  }

  private List<Long> ownSteps() {
    return tables
        .sql()
        .list(
            """
            select s.id from step s join replica r on r.id = s.replica
             join author a on a.id = s.author
             where r.own = 1 and s.lasting = 0 and a.name = ? order by s.time desc limit ?\
            """,
            line -> line.getLong(1),
            author,
            REACH);
  }

  private Operation first(long step) {
    long row = tables.sql().number("select min(row) from touched where step = ?", step);
    return Objects.requireNonNull(tables.operations().ofStep(row, step));
  }
}
