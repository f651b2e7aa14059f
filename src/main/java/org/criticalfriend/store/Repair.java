package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Merging;
import org.criticalfriend.model.InvalidValue;

/**
 * Makes a review that was valid on both sides of a merge valid after it: what is still named comes
 * back, and where both sides together make no record, ours stands and theirs is turned back by a
 * new operation, so that it stays in the history.
 */
final class Repair {
  private final Tables tables;
  private final Ledger.Writing writing;
  private final Set<String> changed;
  private final Map<String, Node> before;
  private int restored;
  private int reversed;

  /**
   * @param changed the rows that theirs changed or brought
   * @param before how those that were here stood until then
   */
  Repair(Tables tables, Ledger.Writing writing, Set<String> changed, Map<String, Node> before) {
    this.changed = changed;
    this.tables = tables;
    this.writing = writing;
    this.before = before;
  }

  /**
   * Repairs what hangs together with these rows.
   *
   * @throws Trouble if it cannot be repaired
   */
  void repair(Collection<Long> rows) {
    Consistency consistency = new Consistency(tables);
    for (long record : consistency.records(rows)) {
      repairRecord(record);
    }
    Set<Long> missed = consistency.missed(rows);
    while (!missed.isEmpty()) {
      missed.forEach(this::restore);
      missed = consistency.missed(missed);
    }
    writing.finish();
    try {
      consistency.check(rows);
    } catch (InvalidValue e) {
      throw impossible(e);
    }
  }

  /** How many things came back. */
  int restored() {
    return restored;
  }

  /** How many changes were turned back. */
  int reversed() {
    return reversed;
  }

  /** Turns back as little as makes the record valid again: words last. */
  private void repairRecord(long record) {
    List<Function<Node, List<Change>>> ways =
        List.of(
            is -> fieldsBack(is, Merging.LATEST),
            is -> rowAway(is, false),
            is -> fieldsBack(is, Merging.WORDS),
            is -> rowAway(is, true));
    for (Function<Node, List<Change>> way : ways) {
      if (isValid(record)) {
        return;
      }
      for (long row : tables.tree().beneath(List.of(record))) {
        String uuid = tables.names().rows().uuid(row);
        Node is = changed.contains(uuid) ? tables.tree().find(uuid) : null;
        List<Change> changes = is == null ? List.of() : way.apply(is);
        reversed += changes.size();
        writing.write(changes);
      }
    }
  }

  private boolean isValid(long record) {
    try {
      new Consistency(tables).check(List.of(record));
      return true;
    } catch (InvalidValue _) {
      return false;
    }
  }

  private List<Change> fieldsBack(Node is, Merging which) {
    Node was = before.get(is.uuid());
    if (was == null) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    Set<String> fields = new TreeSet<>(was.values().keySet());
    fields.addAll(is.values().keySet());
    for (String field : fields) {
      String value = was.values().get(field);
      if (Reckoning.merging(is.kind(), field) == which
          && !Objects.equals(value, is.values().get(field))) {
        changes.add(new Change(is.uuid(), field, value));
      }
    }
    return changes;
  }

  /** Takes a row away that came new or back; one with words in it only where that is asked. */
  private List<Change> rowAway(Node is, boolean withWords) {
    Node was = before.get(is.uuid());
    Kind kind = Kind.of(is.kind());
    boolean hasWords = kind != null && !kind.words().isEmpty();
    return hasWords == withWords && !is.deleted() && (was == null || was.deleted())
        ? List.of(new Change(is.uuid(), Fields.DELETED, "true"))
        : List.of();
  }

  private void restore(long row) {
    for (Node node : tables.tree().path(row)) {
      if (node.deleted()) {
        writing.write(List.of(new Change(node.uuid(), Fields.DELETED, "false")));
        restored++;
      }
    }
  }

  private static Trouble impossible(InvalidValue e) {
    return new Trouble(
        "CF-209",
        "What both copies hold together makes no valid review. " + e.getMessage(),
        "Nothing was merged, and both files are as they were.",
        "Change this in one of the copies, then merge again.",
        e);
  }
}
