package org.criticalfriend.pdf;

import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a block of lines stands for.
 *
 * @param anchor its place in the paper; absent where nobody looks for it
 * @param opening drawn with its first line
 */
record Bearing(@Nullable Anchor anchor, Strip.Ink opening) {
  /** A block that nobody looks for. */
  static final Bearing NONE = new Bearing(null, (_, _) -> {});

  /** A block to which links lead where some do. */
  static Bearing of(@Nullable Anchor anchor, Job job) {
    return anchor == null || !job.isTarget(anchor)
        ? new Bearing(anchor, NONE.opening)
        : new Bearing(anchor, (pen, top) -> pen.place(anchor.name(), top));
  }

  /** What is drawn, and remembered for where it stands when it is. */
  Strip.Ink standing(Strip.Ink ink, double left, double width, double height) {
    Anchor own = anchor;
    return own == null
        ? ink
        : (pen, top) -> {
          pen.stand(own, left, top, width, height);
          ink.draw(pen, top);
        };
  }
}
