package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.Role;
import org.criticalfriend.pdf.Strip.Bond;

/**
 * One row of a table, its cells composed.
 *
 * @param cells from left to right
 * @param shaded whether it is the header row
 * @param looks of its house
 */
record TableRow(List<Cell> cells, boolean shaded, Looks looks) {
  /** Above and beneath the words of a cell: half the rule, and what is left free. */
  private static final double EDGE = Looks.CELL_TOP + Looks.RULE_WIDTH / 2;

  TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param left from the sheet's left edge
   * @param width with its padding
   * @param strips what stands in it
   */
  record Cell(double left, double width, List<Strip> strips) {
    Cell {
      strips = List.copyOf(strips);
    }
  }

  /** How high the whole row is. */
  double height() {
    double height = 0;
    for (Cell cell : cells) {
      height = Math.max(height, height(cell.strips));
    }
    return height + 2 * EDGE;
  }

  private double height(List<Strip> strips) {
    double height = looks.of(Role.CELL).after();
    for (Strip strip : strips) {
      height += strip.before() + strip.height();
    }
    return height;
  }

  /** The row as one strip; where a page with that much room cannot hold it, line by line. */
  List<Strip> strips(double room) {
    List<Note> notes = new ArrayList<>();
    cells.forEach(cell -> notes.addAll(Galley.notes(cell.strips)));
    if (height() + Foot.height(Foot.least(notes)) <= room) {
      return List.of(new Strip(0, height(), Bond.NONE, notes, null, ink()));
    }
    return lines();
  }

  /** Draws the whole row. */
  Strip.Ink ink() {
    double height = height();
    return (pen, top) -> {
      frame(pen, top, height, true, true);
      for (Cell cell : cells) {
        double reached = top + EDGE;
        for (Strip strip : cell.strips) {
          reached += strip.before();
          strip.ink().draw(pen, reached);
          reached += strip.height();
        }
      }
    };
  }

  /** The first lines of all cells, then the second lines, and so on. */
  private List<Strip> lines() {
    int count = cells.stream().mapToInt(cell -> cell.strips.size()).max().orElse(0);
    List<Strip> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(i, i == 0, i == count - 1));
    }
    return lines;
  }

  private Strip line(int index, boolean first, boolean last) {
    double above = first ? EDGE : 0;
    double height = 0;
    List<Note> notes = new ArrayList<>();
    for (Cell cell : cells) {
      if (index < cell.strips.size()) {
        Strip strip = cell.strips.get(index);
        height = Math.max(height, strip.before() + strip.height());
        notes.addAll(strip.notes());
      }
    }
    double whole = above + height + (last ? looks.of(Role.CELL).after() + EDGE : 0);
    Strip.Ink ink =
        (pen, top) -> {
          frame(pen, top, whole, first, last);
          for (Cell cell : cells) {
            if (index < cell.strips.size()) {
              Strip strip = cell.strips.get(index);
              strip.ink().draw(pen, top + above + strip.before());
            }
          }
        };
    return new Strip(0, whole, Bond.NONE, notes, null, ink);
  }

  private void frame(Pen pen, double top, double height, boolean first, boolean last) {
    double left = cells.getFirst().left;
    double right = cells.getLast().left + cells.getLast().width;
    if (shaded) {
      Rectangle area = pen.area(left, top, right - left, height);
      pen.fill(area, looks.tableHead());
    }
    for (Cell cell : cells) {
      pen.rule(cell.left, top, cell.left, top + height);
    }
    pen.rule(right, top, right, top + height);
    if (first) {
      pen.rule(left, top, right, top);
    }
    if (last) {
      pen.rule(left, top + height, right, top + height);
    }
  }
}
