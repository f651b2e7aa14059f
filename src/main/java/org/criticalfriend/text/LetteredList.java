package org.criticalfriend.text;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The parser's node for a list whose items begin "a.", "b."; its children are the items. */
final class LetteredList extends CustomBlock {
  /** How many blocks may stand between a list and the item with which it goes on. */
  private static final int FURTHEST = 20;

  final int start;
  private int next;

  LetteredList(int start) {
    this.start = start;
    this.next = start;
  }

  /** The letter that the next item would begin with. */
  String awaited() {
    return Letters.of(next);
  }

  int awaitedNumber() {
    return next;
  }

  /** Takes note of one more item. */
  void grow() {
    next++;
  }

  /** The last lettered list among the children of {@code parent}, unless far above; or none. */
  static @Nullable LetteredList lastIn(Node parent) {
    Node node = parent.getLastChild();
    for (int i = 0; i < FURTHEST && node != null; i++) {
      if (node instanceof LetteredList list) {
        return list;
      }
      node = node.getPrevious();
    }
    return null;
  }

  /** One item; its children are blocks. */
  static final class Item extends CustomBlock {}
}
