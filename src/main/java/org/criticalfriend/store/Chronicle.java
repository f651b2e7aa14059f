package org.criticalfriend.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Operation;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/** Tells who changed what, when and from what to what, as long as the file is open. */
public final class Chronicle {
  private final Tables tables;

  Chronicle(Tables tables) {
    this.tables = tables;
  }

  /** Every change to a thing and to the lists beneath it, oldest first. */
  public List<FieldChange> of(Id id) {
    Long row = tables.names().rows().find(id.value());
    List<FieldChange> changes = new ArrayList<>();
    if (row != null) {
      for (long one : tables.tree().beneath(List.of(row))) {
        changes.addAll(changes(tables.operations().of(one)));
      }
    }
    changes.sort(Comparator.comparing(FieldChange::at));
    return changes;
  }

  /** Every change to one member of a thing, oldest first. */
  public List<FieldChange> of(Id id, String field) {
    Long row = tables.names().rows().find(id.value());
    Long number = tables.names().fields().find(field);
    return row == null || number == null ? List.of() : changes(tables.operations().of(row, number));
  }

  /** The latest undo steps of everybody, newest first. */
  public List<StepTaken> steps(int latest) {
    return tables
        .sql()
        .list(
            """
            select s.time, a.name, s.name, s.undoes is not null,
             (select count(*) from touched t where t.step = s.id)
             from step s join author a on a.id = s.author order by s.time desc limit ?\
            """,
            line ->
                new StepTaken(
                    Instant.ofEpochMilli(line.getLong(1) >>> 16),
                    line.getString(2),
                    line.getString(3),
                    line.getBoolean(4),
                    line.getInt(5)),
            latest);
  }

  private List<FieldChange> changes(List<Operation> operations) {
    List<FieldChange> changes = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      if (isTold(operation)) {
        changes.add(change(operation, seen(operations, i)));
      }
    }
    return changes;
  }

  /** Where a thing stands and what it is says nothing to people; that it was removed does. */
  private static boolean isTold(Operation operation) {
    return !Reckoning.isColumn(operation.field()) || operation.field().equals(Fields.DELETED);
  }

  private static @Nullable Operation seen(List<Operation> operations, int index) {
    Operation operation = operations.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Operation earlier = operations.get(i);
      if (earlier.field().equals(operation.field()) && operation.header().saw(earlier.stamp())) {
        return earlier;
      }
    }
    return null;
  }

  private FieldChange change(Operation operation, @Nullable Operation before) {
    Steps steps = tables.names().steps();
    Long step = steps.find(operation.header().step());
    return new FieldChange(
        Instant.ofEpochMilli(operation.stamp().millis()),
        operation.header().author(),
        step == null ? "" : steps.known(step).name(),
        new Id(operation.row(), null),
        operation.field(),
        before == null ? null : before.value(),
        operation.value(),
        operation.erases() || operation.isEmptied());
  }
}
