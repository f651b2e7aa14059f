package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.desk.Act;

/** Moves a thing among those beside it. */
final class Order {
  private Order() {}

  /** What moves a thing so many places down, or up where negative; nothing where it cannot go. */
  static List<Act> moved(List<Id> all, Id thing, int places) {
    int to = all.indexOf(thing) + places;
    if (!all.contains(thing) || to < 0 || to >= all.size()) {
      return List.of();
    }
    List<Id> others = new ArrayList<>(all);
    others.remove(thing);
    return List.of(new Act.Move(thing, to == 0 ? null : others.get(to - 1)));
  }

  /** The list with one of its elements so many places further; the same where it cannot go. */
  static <T> List<T> with(List<T> all, T one, int places) {
    int to = all.indexOf(one) + places;
    List<T> moved = new ArrayList<>(all);
    if (to >= 0 && to < all.size() && moved.remove(one)) {
      moved.add(to, one);
    }
    return moved;
  }
}
