package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A set of operations by row and field: of a whole review, or of as many rows as a question is
 * about. Equal sets tell the same, in whatever order they were given.
 */
public final class History {
  static final Comparator<Operation> BY_STAMP = Comparator.comparing(Operation::stamp);

  private static final FieldHistory NOTHING = FieldHistory.of(List.of());

  private final NavigableMap<String, SortedMap<String, FieldHistory>> rows = new TreeMap<>();

  private History() {}

  /** The history that {@code operations} make, each of them given once. */
  public static History of(Collection<Operation> operations) {
    TreeMap<String, TreeMap<String, List<Operation>>> sorted = new TreeMap<>();
    for (Operation operation : operations) {
      sorted
          .computeIfAbsent(operation.row(), row -> new TreeMap<>())
          .computeIfAbsent(operation.field(), field -> new ArrayList<>())
          .add(operation);
    }
    History history = new History();
    sorted.forEach((row, fields) -> history.rows.put(row, histories(fields)));
    return history;
  }

  private static SortedMap<String, FieldHistory> histories(Map<String, List<Operation>> fields) {
    TreeMap<String, FieldHistory> histories = new TreeMap<>();
    fields.forEach((field, operations) -> histories.put(field, FieldHistory.of(operations)));
    return histories;
  }

  /** The ids of all rows, in order. */
  public SortedSet<String> rows() {
    return rows.navigableKeySet();
  }

  /** The fields that the row ever had, by name; none for an unknown row. */
  public SortedMap<String, FieldHistory> fields(String row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  /** What happened to a field; nothing for an unknown one. */
  public FieldHistory field(String row, String field) {
    return fields(row).getOrDefault(field, NOTHING);
  }

  /** All operations on a row, field by field. */
  public List<Operation> operations(String row) {
    return fields(row).values().stream().flatMap(field -> field.operations().stream()).toList();
  }

  /** All operations in the order of stamps. */
  public List<Operation> operations() {
    return rows.keySet().stream()
        .flatMap(row -> operations(row).stream())
        .sorted(BY_STAMP)
        .toList();
  }
}
