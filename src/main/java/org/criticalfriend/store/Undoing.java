package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.History;
import org.criticalfriend.history.Merging;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.history.Step;
import org.criticalfriend.history.TakingBack;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Takes steps back by new operations. Everything happens in a transaction the caller has begun. */
final class Undoing {
  private final Tables tables;
  private final Ledger ledger;
  private final UndoSteps steps;

  Undoing(Tables tables, Ledger ledger, UndoSteps steps) {
    this.tables = tables;
    this.ledger = ledger;
    this.steps = steps;
  }

  /**
   * What came of it.
   *
   * @param last the last operation written; null where there was none
   */
  record Outcome(Undone undone, @Nullable Operation last) {}

  /**
   * Takes a step back, or takes its taking back back.
   *
   * @throws Trouble if what came later cannot be without it
   */
  Outcome takeBack(Stamp step) {
    String name = Objects.requireNonNullElse(steps.name(step), "");
    History history = History.of(operations(steps.rows(step)));
    TakingBack back = TakingBack.of(step, history, (row, field) -> merging(history, row, field));
    if (back.changes().isEmpty()) {
      return new Outcome(new Undone(name, false, back.kept()), null);
    }
    Set<Long> missed = new Consistency(tables).missed(steps.rows(step));
    Ledger.Writing writing = ledger.begin(name, Step.takingBack(step));
    writing.write(back.changes());
    writing.finish();
    List<Long> rows = List.copyOf(writing.rows());
    new Settling(tables).settle(rows);
    refuseLooseEnds(name, rows, missed);
    return new Outcome(new Undone(name, true, back.kept()), writing.last());
  }

  private void refuseLooseEnds(String name, List<Long> rows, Set<Long> missedBefore) {
    Consistency consistency = new Consistency(tables);
    try {
      consistency.check(rows);
    } catch (InvalidValue e) {
      throw refused(name, String.valueOf(e.getMessage()));
    }
    if (!missedBefore.containsAll(consistency.missed(rows))) {
      throw refused(name, "Something that came later names what would go.");
    }
  }

  private static Trouble refused(String name, String why) {
    return new Trouble(
        "CF-207",
        "\"" + name + "\" cannot be taken back. " + why,
        "Nothing was changed.",
        "Change what came later first, or change it back by hand.");
  }

  private List<Operation> operations(List<Long> touched) {
    List<Operation> operations = new ArrayList<>();
    for (long row : tables.tree().beneath(touched)) {
      operations.addAll(tables.operations().of(row));
    }
    return operations;
  }

  private static Merging merging(History history, String row, String field) {
    String kind = history.field(row, Fields.KIND).current(Merging.LATEST).value();
    return Reckoning.merging(kind, field);
  }
}
