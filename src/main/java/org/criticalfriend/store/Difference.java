package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Lists the changes that lead from what stands in the file to what is wanted, and no others: a
 * member that stays as it is makes no change, and an element of a list keeps its row.
 */
final class Difference {
  private final Function<String, @Nullable Node> standing;
  private final Set<String> wanted = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param standing the row with a UUID, deleted or not
   */
  Difference(Function<String, @Nullable Node> standing) {
    this.standing = standing;
  }

  /** The changes found so far, in the order in which they are to be written. */
  List<Change> changes() {
    return changes;
  }

  /** Brings a row that stands to what is wanted, where it is, also if it had been deleted. */
  void update(Node row, Element element) {
    collectIds(element);
    bring(row, element);
  }

  /** Brings the lists of a row, or of the review itself, to what is wanted. */
  void arrange(Node row, Element element) {
    collectIds(element);
    arrangeLists(row, element);
  }

  /**
   * Puts an element into a list at a place that is known, whether its row stands already or not.
   */
  void place(@Nullable String parent, String position, Element element) {
    collectIds(element);
    settle(parent, position, element);
  }

  private void collectIds(Element element) {
    if (element.id() != null) {
      wanted.add(element.id().value());
    }
    element.lists().values().forEach(list -> list.forEach(this::collectIds));
  }

  private void bring(Node row, Element element) {
    if (!row.kind().equals(element.kind())) {
      throw new IllegalArgumentException(
          row.uuid() + " is " + row.kind() + ", not " + element.kind());
    }
    if (row.deleted()) {
      write(row.uuid(), Fields.DELETED, "false");
    }
    element
        .values()
        .forEach(
            (field, value) -> {
              if (!Objects.equals(value, row.values().get(field))) {
                write(row.uuid(), field, value);
              }
            });
    arrangeLists(row, element);
  }

  private void arrangeLists(Node row, Element element) {
    String parent = row.uuid().isEmpty() ? null : row.uuid();
    for (Map.Entry<String, List<Element>> list : element.lists().entrySet()) {
      arrange(parent, row.list(list.getKey()), list.getValue());
    }
  }

  private void arrange(@Nullable String parent, List<Node> was, List<Element> list) {
    Alignment alignment = new Alignment(was, list);
    for (int i = 0; i < was.size(); i++) {
      String uuid = was.get(i).uuid();
      if (!alignment.isTaken(i) && !wanted.contains(uuid)) {
        write(uuid, Fields.DELETED, "true");
      }
    }
    int[] found = alignment.found();
    List<@Nullable String> positions = positions(alignment.staying(), found, was);
    for (int i = 0; i < found.length; i++) {
      String position = Objects.requireNonNull(positions.get(i));
      if (found[i] < 0) {
        settle(parent, position, list.get(i));
      } else {
        move(was.get(found[i]), parent, position);
        bring(was.get(found[i]), list.get(i));
      }
    }
  }

  /** Rows that stay keep their key; those between two that stay get keys between theirs. */
  private static List<@Nullable String> positions(boolean[] stays, int[] found, List<Node> was) {
    List<@Nullable String> positions = new ArrayList<>();
    String low = null;
    int waiting = 0;
    for (int i = 0; i < stays.length; i++) {
      String high = stays[i] ? was.get(found[i]).position() : null;
      // two copies may have given one key to two rows; nothing fits between those
      if (high == null || (low != null && high.compareTo(low) <= 0)) {
        waiting++;
        continue;
      }
      positions.addAll(Places.between(low, high, waiting));
      positions.add(high);
      low = high;
      waiting = 0;
    }
    positions.addAll(Places.between(low, null, waiting));
    return positions;
  }

  private void settle(@Nullable String parent, String position, Element element) {
    Id id = element.id();
    Node row = id == null ? null : standing.apply(id.value());
    if (row == null) {
      make(parent, position, element);
    } else {
      move(row, parent, position);
      bring(row, element);
    }
  }

  private void move(Node row, @Nullable String parent, String position) {
    if (!Objects.equals(parent, row.parent())) {
      write(row.uuid(), Fields.PARENT, parent);
    }
    if (!position.equals(row.position())) {
      write(row.uuid(), Fields.ORDER, position);
    }
  }

  private void make(@Nullable String parent, String position, Element element) {
    Id id = element.id() == null ? Id.create() : element.id();
    String uuid = id.value();
    write(uuid, Fields.KIND, element.kind());
    if (parent != null) {
      write(uuid, Fields.PARENT, parent);
    }
    write(uuid, Fields.ORDER, position);
    if (id.label() != null) {
      write(uuid, Fields.LABEL, id.label());
    }
    element
        .values()
        .forEach(
            (field, value) -> {
              if (value != null) {
                write(uuid, field, value);
              }
            });
    element.lists().values().forEach(list -> arrange(uuid, List.of(), list));
  }

  private void write(String row, String field, @Nullable String value) {
    changes.add(new Change(row, field, value));
  }
}
