package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page, and where. */
final class PagePlan {
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(Strip.Ink ink, double top, boolean again) {}

  /** Puts something {@code top} points beneath the top of the type area. */
  void put(Strip.Ink ink, double top) {
    placed.add(new Placed(ink, top, false));
  }

  /** Puts something there that an earlier page has said. */
  void repeat(Strip.Ink ink, double top) {
    placed.add(new Placed(ink, top, true));
  }

  /** Draws it all. */
  void draw(Pen pen) {
    for (Placed one : placed) {
      if (one.again) {
        pen.repeat(one.ink, one.top);
      } else {
        one.ink.draw(pen, one.top);
      }
    }
  }
}
