package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a history as a tree: no row stands beneath itself, each is found somewhere, and none
 * is gone that one copy deleted while another changed it or a row beneath it.
 */
public final class Rows {
  private final History history;
  private final Map<String, String> parents;
  private final Map<String, List<String>> children = new HashMap<>();

  /** Contested or deleted in their own right; all others are present or hidden. */
  private final Map<String, Life> lives = new HashMap<>();

  private Rows(History history) {
    this.history = history;
    this.parents = Parents.of(history);
    parents.forEach(
        (row, above) -> children.computeIfAbsent(above, a -> new ArrayList<>()).add(row));
    List<String> tops = history.rows().stream().filter(row -> !parents.containsKey(row)).toList();
    for (String row : withAllBeneath(tops).reversed()) {
      judge(row);
    }
  }

  /** The tree that the operations on {@link Fields#PARENT} and {@link Fields#DELETED} make. */
  public static Rows of(History history) {
    return new Rows(history);
  }

  /** The row above; null at the top, and where the row above is not in the history. */
  public @Nullable String parent(String row) {
    return parents.get(row);
  }

  /**
   * Whether the row stands at the top for want of a better place: the row it was put beneath is not
   * there, or stands beneath it itself.
   */
  public boolean isFound(String row) {
    return parent(row) == null
        && history.field(row, Fields.PARENT).current(Merging.LATEST).value() != null;
  }

  /** The row and all beneath it, each after the one it stands beneath. */
  public List<String> beneath(String row) {
    return withAllBeneath(List.of(row));
  }

  /** Whether the row is there to be read; a row never heard of counts as present. */
  public Life life(String row) {
    Life own = lives.getOrDefault(row, new Life.Present());
    if (own instanceof Life.Deleted) {
      return own;
    }
    for (String above = parent(row); above != null; above = parent(above)) {
      if (isDeleted(above)) {
        return new Life.Hidden(above);
      }
    }
    return own;
  }

  private List<String> withAllBeneath(List<String> tops) {
    List<String> all = new ArrayList<>(tops);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children.getOrDefault(all.get(i), List.of()));
    }
    return all;
  }

  /** Decides about a row when all beneath it are decided about. */
  private void judge(String row) {
    List<Operation> deletions =
        history.field(row, Fields.DELETED).current(Merging.LATEST).standing().stream()
            .filter(Rows::deletes)
            .toList();
    if (!deletions.isEmpty()) {
      List<Operation> edits = edits(row, deletions);
      lives.put(
          row,
          edits.isEmpty() ? new Life.Deleted(deletions) : new Life.Contested(deletions, edits));
    }
  }

  private List<Operation> edits(String row, List<Operation> deletions) {
    List<String> undeleted = new ArrayList<>(List.of(row));
    for (int i = 0; i < undeleted.size(); i++) {
      List<String> below = children.getOrDefault(undeleted.get(i), List.of());
      undeleted.addAll(below.stream().filter(one -> !isDeleted(one)).toList());
    }
    return undeleted.stream()
        .flatMap(one -> history.fields(one).values().stream())
        .flatMap(field -> field.live().stream())
        .filter(edit -> !deletes(edit))
        .filter(edit -> deletions.stream().noneMatch(it -> it.header().saw(edit.stamp())))
        .sorted(History.BY_STAMP)
        .toList();
  }

  private boolean isDeleted(String row) {
    return lives.get(row) instanceof Life.Deleted;
  }

  static boolean deletes(Operation operation) {
    return operation.field().equals(Fields.DELETED) && "true".equals(operation.value());
  }
}
