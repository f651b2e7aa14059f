package org.criticalfriend.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.history.FieldHistory;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.History;
import org.criticalfriend.history.Life;
import org.criticalfriend.history.Merging;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Rows;
import org.jspecify.annotations.Nullable;

/** Reckons from their operations alone what rows and cells must hold. */
final class Reckoning {
  /** In the column {@code deleted}: one copy deleted the row while another changed it. */
  static final int CONTESTED = 2;

  private final Tables tables;
  private final Set<Long> reckoned = new HashSet<>();

  Reckoning(Tables tables) {
    this.tables = tables;
  }

  /**
   * What a row must hold.
   *
   * @param deleted 0, 1 where it is deleted, or {@link #CONTESTED}
   * @param values the fields that are present, by name
   */
  record State(
      @Nullable String kind,
      @Nullable String parent,
      @Nullable String position,
      @Nullable String label,
      int deleted,
      Map<String, String> values) {}

  /**
   * What a row must hold and with it all rows that are or were above or beneath it, by number; none
   * if this row was reckoned before.
   */
  Map<Long, State> around(long row) {
    List<Long> family = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    Deque<Long> waiting = new ArrayDeque<>(List.of(row));
    while (!waiting.isEmpty()) {
      long one = waiting.pop();
      if (reckoned.add(one)) {
        List<Operation> own = tables.operations().of(one);
        family.add(one);
        operations.addAll(own);
        waiting.addAll(kin(one, own));
      }
    }
    History history = History.of(operations);
    Rows tree = Rows.of(history);
    Map<Long, State> states = new LinkedHashMap<>();
    for (long one : family) {
      states.put(one, state(tables.names().rows().uuid(one), history, tree));
    }
    return states;
  }

  /** How a field of this kind of row is merged. */
  static Merging merging(@Nullable String kind, String field) {
    Kind known = kind == null ? null : Kind.of(kind);
    return known != null && known.words().contains(field) ? Merging.WORDS : Merging.LATEST;
  }

  private List<Long> kin(long row, List<Operation> own) {
    List<Long> kin =
        tables.sql().list("select id from row where parent = ?", line -> line.getLong(1), row);
    for (Operation operation : own) {
      if (operation.field().equals(Fields.PARENT) && operation.value() != null) {
        kin.add(tables.names().rows().number(operation.value()));
      }
    }
    return kin;
  }

  private static State state(String uuid, History history, Rows tree) {
    Map<String, FieldHistory> fields = history.fields(uuid);
    String kind = value(fields, Fields.KIND);
    Map<String, String> values = new TreeMap<>();
    fields.forEach(
        (field, operations) -> {
          String value = operations.current(merging(kind, field)).value();
          if (value != null && !isColumn(field)) {
            values.put(field, value);
          }
        });
    int deleted =
        switch (tree.life(uuid)) {
          case Life.Present _, Life.Hidden _ -> 0;
          case Life.Deleted _ -> 1;
          case Life.Contested _ -> CONTESTED;
        };
    return new State(
        kind,
        tree.parent(uuid),
        value(fields, Fields.ORDER),
        value(fields, Fields.LABEL),
        deleted,
        values);
  }

  private static @Nullable String value(Map<String, FieldHistory> fields, String field) {
    FieldHistory history = fields.get(field);
    return history == null ? null : history.current(Merging.LATEST).value();
  }

  /** Whether a field is a column of the row, not a cell. */
  static boolean isColumn(String field) {
    return switch (field) {
      case Fields.KIND, Fields.PARENT, Fields.ORDER, Fields.LABEL, Fields.DELETED -> true;
      default -> false;
    };
  }
}
