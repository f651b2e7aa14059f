package org.criticalfriend.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep each heading lies among the headings above it: never more than one deeper than the last,
 * as PDF/UA-1 demands (7.4.2), even where a paper goes from level 1 to level 3.
 */
final class HeadingDepth {
  private final Deque<Integer> above = new ArrayDeque<>();

  /** The depth of the next heading, from 1. */
  int next(int level) {
    while (!above.isEmpty() && above.getLast() >= level) {
      above.removeLast();
    }
    above.addLast(level);
    return above.size();
  }
}
