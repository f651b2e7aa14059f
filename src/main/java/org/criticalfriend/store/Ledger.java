package org.criticalfriend.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Clock;
import org.criticalfriend.history.FieldHistory;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Heads;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Pen;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.history.Step;
import org.jspecify.annotations.Nullable;

/** Writes changes as operations and keeps rows, cells and search index in step with them. */
final class Ledger {
  private final Tables tables;
  private final Clock clock;
  private final Sql sql;
  private final Names names;
  private final Operations operations;
  private final SearchIndex index;
  private final Pen pen;

  Ledger(Tables tables, Pen pen, Clock clock) {
    this.tables = tables;
    this.clock = clock;
    this.sql = tables.sql();
    this.names = tables.names();
    this.operations = tables.operations();
    this.index = tables.index();
    this.pen = pen;
  }

  /** Makes every later operation later than this one. */
  void saw(Stamp stamp) {
    clock.saw(stamp);
  }

  /** A ledger in which somebody else writes, by the same clock. */
  Ledger by(String other) {
    return new Ledger(tables, new Pen(other, clock), clock);
  }

  /**
   * Writes one undo step in a transaction of its own.
   *
   * @return its last operation; null where nothing was changed
   */
  @Nullable Operation step(String name, Consumer<Writing> work) {
    return tables.transact(
        () -> {
          Writing writing = begin(name, Step.NEW);
          work.accept(writing);
          writing.finish();
          return writing.last();
        });
  }

  /** Begins an undo step called {@code name} in a transaction that the caller has begun. */
  Writing begin(String name, Step step) {
    return new Writing(name, step);
  }

  /** One undo step being written. */
  final class Writing {
    private final String name;
    private final Map<Long, String> before = new LinkedHashMap<>();
    private final Set<Long> made = new HashSet<>();
    private Step step;
    private @Nullable Operation last;
    private boolean lasting;

    private Writing(String name, Step step) {
      this.name = name;
      this.step = step;
    }

    /** Writes changes in this order; afterwards rows and cells show them. */
    void write(List<Change> changes) {
      for (Change change : changes) {
        long row = touch(change.row(), change.field().equals(Fields.KIND));
        Heads seen = made.contains(row) ? Heads.NONE : seen(row, change);
        Operation operation = pen.write(change, seen, step);
        operations.add(operation);
        set(row, change.field(), change.value());
        step = Step.of(operation);
        last = operation;
      }
    }

    /** Ends the step: the search index shows it too. A step without changes leaves no trace. */
    void finish() {
      if (last == null) {
        return;
      }
      before.forEach(index::update);
      long number = names.steps().number(last.header());
      names.steps().name(number, name, lasting);
      for (long row : before.keySet()) {
        sql.run("insert into touched(step, row) values(?, ?)", number, row);
      }
      Stamp stamp = last.stamp();
      sql.run(
          "update replica set latest = ?, own = 1 where name = ?", stamp.time(), stamp.replica());
    }

    private long touch(String uuid, boolean isNew) {
      long row = names.rows().number(uuid);
      if (isNew) {
        made.add(row);
      }
      if (!before.containsKey(row)) {
        before.put(row, isNew ? "" : index.words(row));
      }
      return row;
    }

    /** Wipes a field for good, with every value it ever had here. */
    void erase(String uuid, String name) {
      long row = touch(uuid, false);
      long field = names.fields().number(name);
      Operation erasure = pen.erase(uuid, name, operations.heads(row, field), step);
      operations.add(erasure);
      List<Operation> all = operations.of(row, field);
      Set<Stamp> wiped = Set.copyOf(FieldHistory.of(all).toEmpty());
      all.stream().filter(one -> wiped.contains(one.stamp())).forEach(operations::empty);
      set(row, name, null);
      lasting = true;
      sql.run("insert or replace into meta values('erasing', '1')");
      sql.run("delete from draft where row = ? and field = ?", row, field);
      step = Step.of(erasure);
      last = erasure;
    }

    /** Offers the step to nobody for undoing. */
    void keepForGood() {
      lasting = true;
    }

    /** The rows written so far. */
    Set<Long> rows() {
      return before.keySet();
    }

    /** The last operation written; null where there is none. */
    @Nullable Operation last() {
      return last;
    }
  }

  private Heads seen(long row, Change change) {
    if (change.field().equals(Fields.DELETED)) {
      return operations.headsBeneath(row);
    }
    return operations.heads(row, names.fields().number(change.field()));
  }

  /** Makes a field hold this value from now on. */
  private void set(long row, String field, @Nullable String value) {
    switch (field) {
      case Fields.KIND -> column("kind", row, value == null ? null : names.kinds().number(value));
      case Fields.PARENT ->
          column("parent", row, value == null ? null : names.rows().number(value));
      case Fields.ORDER -> column("position", row, value);
      case Fields.LABEL -> column("label", row, value);
      case Fields.DELETED -> column("deleted", row, "true".equals(value) ? 1 : 0);
      default -> cell(row, names.fields().number(field), names.rows().kept(value));
    }
  }

  private void column(String name, long row, @Nullable Object value) {
    sql.run("update row set " + name + " = ? where id = ?", value, row);
  }

  private void cell(long row, long field, @Nullable Object value) {
    if (value == null) {
      sql.run("delete from cell where row = ? and field = ?", row, field);
    } else {
      sql.run("insert or replace into cell values(?, ?, ?)", row, field, value);
    }
  }
}
