package org.criticalfriend.returning;

import java.util.BitSet;

/** Tells what stands in another order: all that is not in the longest run that still ascends. */
final class Order {
  private Order() {}

  /**
   * The places that left their order.
   *
   * @param places where each thing stands now; negative for those that are gone
   */
  static BitSet moved(int[] places) {
    int[] last = new int[places.length];
    int[] before = new int[places.length];
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0) {
        continue;
      }
      int at = position(places, last, length, places[i]);
      before[i] = at == 0 ? -1 : last[at - 1];
      last[at] = i;
      length = Math.max(length, at + 1);
    }
    BitSet moved = new BitSet();
    for (int i = 0; i < places.length; i++) {
      moved.set(i, places[i] >= 0);
    }
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
      moved.clear(i);
    }
    return moved;
  }

  private static int position(int[] places, int[] last, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[last[middle]] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
