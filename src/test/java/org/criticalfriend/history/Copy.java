package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One copy of a review in somebody's hands, as far as its history goes. */
final class Copy {
  /** A long time ago, in milliseconds, where the clocks of all copies begin. */
  private static final long START = 1_700_000_000_000L;

  final String author;
  final TreeMap<Stamp, Operation> operations = new TreeMap<>();
  private final Random random;
  private long wall;
  private Clock clock;
  private Pen pen;
  UndoStack stack;

  /** The next operation is the first of this step. */
  private Step step = Step.NEW;

  Copy(String author, Random random, long skew) {
    this.author = author;
    this.random = random;
    this.wall = START + skew;
    reopen();
  }

  /** A copy for examples: clocks agree, and what is written first is stamped first. */
  static Copy of(String author) {
    return new Copy(author, new Random(author.hashCode()), 0);
  }

  /** As if the program were started anew. */
  void reopen() {
    String replica = HexFormat.of().toHexDigits(random.nextLong());
    clock = new Clock(replica, () -> wall++);
    pen = new Pen(author, clock, random);
    stack = new UndoStack();
    operations.keySet().forEach(clock::saw);
    operations.values().stream()
        .filter(operation -> operation.header().author().equals(author))
        .forEach(stack::saw);
  }

  void clockGoes(long millis) {
    wall = Math.max(1, wall + millis);
  }

  /** Another copy with the same content; what is then written there is stamped later than here. */
  Copy handTo(String other) {
    Copy copy = Copy.of(other);
    copy.wall = wall + 100_000;
    copy.take(this);
    return copy;
  }

  void take(Copy other) {
    List<Operation> all =
        MergeOfHistories.union(operations.values(), new ArrayList<>(other.operations.values()));
    all.forEach(operation -> operations.put(operation.stamp(), operation));
    operations.keySet().forEach(clock::saw);
  }

  Copy begin() {
    step = Step.NEW;
    return this;
  }

  /** Writes on in the step of this operation. */
  Copy goOn(Operation operation) {
    step = Step.of(operation);
    return this;
  }

  /** Writes within the step begun last. */
  Operation write(String row, String field, String value) {
    boolean deletion = field.equals(Fields.DELETED);
    Heads seen = deletion ? headsBeneath(row) : history().field(row, field).heads();
    return add(pen.write(new Change(row, field, value), seen, step));
  }

  private Heads headsBeneath(String row) {
    History history = history();
    return Heads.of(
        Rows.of(history).beneath(row).stream()
            .flatMap(one -> history.operations(one).stream())
            .map(Operation::stamp)
            .toList());
  }

  Operation erase(String row, String field) {
    Operation erasure = add(pen.erase(row, field, history().field(row, field).heads(), step));
    history()
        .field(row, field)
        .toEmpty()
        .forEach(stamp -> operations.computeIfPresent(stamp, (s, full) -> full.emptied()));
    return erasure;
  }

  private Operation add(Operation operation) {
    operations.put(operation.stamp(), operation);
    stack.saw(operation);
    step = Step.of(operation);
    return operation;
  }

  TakingBack takeBack(Stamp undone) {
    TakingBack how = TakingBack.of(undone, history(), Copy::merging);
    step = Step.takingBack(undone);
    how.changes().forEach(change -> write(change.row(), change.field(), change.value()));
    if (how.changes().isEmpty()) {
      stack.leaveOut(undone);
    }
    begin();
    return how;
  }

  TakingBack undo() {
    return takeBack(stack.toUndo());
  }

  TakingBack redo() {
    return takeBack(stack.toRedo());
  }

  History history() {
    return History.of(operations.values());
  }

  String value(String row, String field) {
    return history().field(row, field).current(merging(row, field)).value();
  }

  Life life(String row) {
    return Rows.of(history()).life(row);
  }

  static Merging merging(String row, String field) {
    return field.equals("text") || field.equals("title") ? Merging.WORDS : Merging.LATEST;
  }

  /** All that a screen could show, to compare copies by. */
  Map<String, String> state() {
    return state(history());
  }

  static Map<String, String> state(History history) {
    Rows rows = Rows.of(history);
    Map<String, String> state = new TreeMap<>();
    for (String row : history.rows()) {
      state.put(row, rows.life(row) + " " + rows.parent(row) + " " + rows.isFound(row));
      history
          .fields(row)
          .forEach((field, all) -> state.put(row + field, all.current(merging(row, field)) + ""));
    }
    return state;
  }

  /** The values of all fields of all rows, absent and false ones left out. */
  Map<String, String> values() {
    History history = history();
    Map<String, String> values = new HashMap<>();
    for (String row : history.rows()) {
      history
          .fields(row)
          .forEach(
              (field, all) -> values.put(row + field, all.current(merging(row, field)).value()));
    }
    values.values().removeIf(value -> value == null || value.equals("false"));
    return values;
  }
}
