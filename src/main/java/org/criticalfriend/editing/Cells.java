package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** All that is written in a line, also where it is a table. */
final class Cells {
  private Cells() {}

  static List<Stroke> strokes(Line line) {
    List<Stroke> strokes = new ArrayList<>(line.strokes());
    if (line.leaf() instanceof Leaf.Table table) {
      if (table.caption() != null) {
        strokes.addAll(table.caption());
      }
      table.rows().forEach(row -> row.forEach(strokes::addAll));
    }
    return strokes;
  }

  /** The line with other words; the very same where they are not other. */
  static Line changed(Line line, UnaryOperator<List<Stroke>> change) {
    Line changed = line.strokes(change.apply(line.strokes()));
    if (line.leaf() instanceof Leaf.Table table) {
      List<Stroke> caption = table.caption();
      changed =
          changed.leaf(
              new Leaf.Table(
                  caption == null ? null : change.apply(caption),
                  table.id(),
                  table.rows().stream().map(row -> row.stream().map(change).toList()).toList()));
    }
    return changed.equals(line) ? line : changed;
  }
}
