package org.criticalfriend.paper;

import java.util.List;
import org.criticalfriend.model.Id;

/**
 * Points that stand together.
 *
 * @param heading what stands above them; empty for none
 * @param source the theme or kind the heading names, or the first point for a category
 * @param points at least one, in the order they are printed
 */
record PointGroup(String heading, Id source, List<Point> points) {
  PointGroup {
    points = List.copyOf(points);
  }

  /** Points without a heading. */
  static PointGroup bare(List<Point> points) {
    return new PointGroup("", points.getFirst().id(), points);
  }
}
