package org.criticalfriend.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which row stands beneath which, without circles.
 *
 * <p>Two copies can each move a row beneath the other's. In every circle the latest of its moves
 * does not count, and its row stays where it was before, until there is no circle. Circles have no
 * row in common, so the outcome does not depend on which is broken first.
 */
final class Parents {
  private final History history;
  private final Map<String, Integer> ignored = new HashMap<>();
  private final Set<String> checked = new HashSet<>();

  private Parents(History history) {
    this.history = history;
  }

  /** For each row that stands beneath a known one, that one. */
  static SortedMap<String, String> of(History history) {
    Parents parents = new Parents(history);
    SortedMap<String, String> all = new TreeMap<>();
    for (String row : history.rows()) {
      parents.breakCircles(row);
    }
    for (String row : history.rows()) {
      String parent = parents.parent(row);
      if (parent != null) {
        all.put(row, parent);
      }
    }
    return all;
  }

  private void breakCircles(String row) {
    LinkedHashSet<String> path = new LinkedHashSet<>();
    String at = row;
    while (at != null && !checked.contains(at)) {
      if (!path.add(at)) {
        String latest = latestMoved(path, at);
        ignored.merge(latest, 1, Integer::sum);
        path.clear();
        at = row;
      } else {
        at = parent(at);
      }
    }
    checked.addAll(path);
  }

  private String latestMoved(Collection<String> path, String first) {
    return path.stream()
        .dropWhile(row -> !row.equals(first))
        .max(Comparator.comparing(row -> moves(row).get(last(row)).stamp()))
        .orElse(first);
  }

  private @Nullable String parent(String row) {
    String parent = last(row) < 0 ? null : moves(row).get(last(row)).value();
    return parent == null || history.fields(parent).isEmpty() ? null : parent;
  }

  private int last(String row) {
    return moves(row).size() - 1 - ignored.getOrDefault(row, 0);
  }

  private List<Operation> moves(String row) {
    return history.field(row, Fields.PARENT).live();
  }
}
