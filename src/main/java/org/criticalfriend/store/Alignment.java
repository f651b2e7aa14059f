package org.criticalfriend.store;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.criticalfriend.model.Id;

/**
 * Finds for each element of a list as it is to be the row it already lies in, and which of those
 * rows can stay in their place, so that as few rows as possible are made, moved or deleted.
 *
 * <p>Elements with an id are found by it, others by what they say, the rest one after another.
 */
final class Alignment {
  private static final int NONE = -1;

  private final List<Node> was;
  private final List<Element> wanted;
  private final int[] found;
  private final boolean[] taken;

  Alignment(List<Node> was, List<Element> wanted) {
    this.was = was;
    this.wanted = wanted;
    this.found = new int[wanted.size()];
    this.taken = new boolean[was.size()];
    Arrays.fill(found, NONE);
    if (!was.isEmpty()) {
      match(Node::uuid, element -> element.id() == null ? this : uuid(element.id()));
      match(Content::of, element -> element.id() == null ? Content.of(element) : this);
      match(Node::kind, element -> element.id() == null ? element.kind() : this);
    }
  }

  /**
   * For each element the place of its row in the list as it was; below nought where it had none.
   */
  int[] found() {
    return found.clone();
  }

  /** For each row as it was, whether an element lies in it. */
  boolean isTaken(int row) {
    return taken[row];
  }

  /** For each element whether its row keeps its place: the longest run already in order. */
  boolean[] staying() {
    int[] tails = new int[found.length];
    int[] before = new int[found.length];
    int length = 0;
    for (int i = 0; i < found.length; i++) {
      if (found[i] == NONE) {
        continue;
      }
      int at = firstNotBelow(tails, length, found[i]);
      before[i] = at == 0 ? NONE : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] stays = new boolean[found.length];
    for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = before[i]) {
      stays[i] = true;
    }
    return stays;
  }

  private int firstNotBelow(int[] tails, int length, int row) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (found[tails[middle]] < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void match(Function<Node, Object> row, Function<Element, Object> element) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        free.computeIfAbsent(row.apply(was.get(i)), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < found.length; i++) {
      Deque<Integer> fitting = found[i] == NONE ? free.get(element.apply(wanted.get(i))) : null;
      Integer first = fitting == null ? null : fitting.poll();
      if (first != null) {
        found[i] = first;
        taken[first] = true;
      }
    }
  }

  private static String uuid(Id id) {
    return id.value();
  }
}
