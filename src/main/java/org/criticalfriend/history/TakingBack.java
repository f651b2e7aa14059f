package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * What has to be written to take a step back, and nothing more: changes made since stay. A step
 * that took one back is taken back the same way, which is to redo.
 *
 * <ul>
 *   <li>Of prose exactly the words go that the step brought, and those return that it deleted.
 *   <li>Another field returns to what it would be without the step, unless it was changed since.
 *   <li>A row that the step made is deleted, and one that it deleted returns, unless it was changed
 *       since.
 *   <li>What was erased does not return.
 * </ul>
 */
public final class TakingBack {
  private final Stamp step;
  private final History history;
  private final Rows rows;
  private final BiFunction<String, String, Merging> merging;
  private final Set<Stamp> takenBack;
  private final List<Change> changes = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();

  private TakingBack(Stamp step, History history, BiFunction<String, String, Merging> merging) {
    this.step = step;
    this.history = history;
    this.rows = Rows.of(history);
    this.merging = merging;
    this.takenBack = takenBack(history);
    if (!takenBack.contains(step)) {
      history.rows().forEach(this::takeBackRow);
    }
  }

  /**
   * How to take {@code step} back.
   *
   * @param history at least all of the rows the step touched and of those beneath them
   * @param merging how the field, named by row and field, is merged
   */
  public static TakingBack of(
      Stamp step, History history, BiFunction<String, String, Merging> merging) {
    return new TakingBack(step, history, merging);
  }

  /**
   * The values to write, all as one step that names {@link Step#takingBack} this one; none for a
   * step taken back already. A value that the field has is written too: it records the taking back.
   */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /** The fields that are left as they are, each with the reason. */
  public List<Kept> kept() {
    return List.copyOf(kept);
  }

  private static Set<Stamp> takenBack(History history) {
    Set<Stamp> takenBack = new HashSet<>();
    for (Operation operation : history.operations().reversed()) {
      Stamp undoes = operation.header().undoes();
      if (undoes != null && !takenBack.contains(operation.header().step())) {
        takenBack.add(undoes);
      }
    }
    return takenBack;
  }

  private void takeBackRow(String row) {
    List<Operation> own = history.operations(row).stream().filter(this::isOfStep).toList();
    boolean made = own.stream().anyMatch(it -> it.field().equals(Fields.KIND));
    if (made) {
      delete(row, this::isOfStep);
      return;
    }
    own.stream().map(Operation::field).distinct().forEach(field -> takeBack(row, field));
  }

  private void takeBack(String row, String field) {
    FieldHistory all = history.field(row, field);
    if (!all.live().containsAll(all.operations().stream().filter(this::isOfStep).toList())) {
      kept.add(new Kept(row, field, Kept.Reason.ERASED));
      return;
    }
    String now = all.current(merging.apply(row, field)).value();
    String before = all.without(step, merging.apply(row, field));
    if (field.equals(Fields.DELETED)) {
      deleteOrRestore(row, all, Boolean.parseBoolean(before));
    } else if (Objects.equals(now, before) && all.isChangedSince(step)) {
      kept.add(new Kept(row, field, Kept.Reason.CHANGED_SINCE));
    } else {
      changes.add(new Change(row, field, before));
    }
  }

  private void deleteOrRestore(String row, FieldHistory deleted, boolean delete) {
    if (delete) {
      List<Header> deletions =
          deleted.live().stream().filter(Rows::deletes).map(Operation::header).toList();
      delete(row, it -> deletions.stream().anyMatch(deletion -> deletion.saw(it.stamp())));
    } else {
      changes.add(new Change(row, Fields.DELETED, "false"));
    }
  }

  private void delete(String row, Predicate<Operation> known) {
    boolean changed =
        rows.beneath(row).stream()
            .flatMap(one -> history.fields(one).values().stream())
            .flatMap(field -> field.live().stream())
            .anyMatch(it -> isChange(it) && !known.test(it));
    if (changed) {
      kept.add(new Kept(row, Fields.KIND, Kept.Reason.CHANGED_SINCE));
    } else {
      changes.add(new Change(row, Fields.DELETED, "true"));
    }
  }

  /** Whether the operation is a change of its own that nobody took back. */
  private boolean isChange(Operation operation) {
    return operation.header().undoes() == null
        && !takenBack.contains(operation.header().step())
        && !operation.field().equals(Fields.DELETED);
  }

  private boolean isOfStep(Operation operation) {
    return operation.header().step().equals(step);
  }
}
