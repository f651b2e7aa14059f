package org.criticalfriend.ui.tonight;

import org.criticalfriend.evidence.SourceGrid;

/**
 * A place in the grid.
 *
 * @param row which key question, from 0
 * @param column which kind of source, from 0
 */
record Spot(int row, int column) {
  /** The spot so far away, or the last on the way there. */
  Spot moved(int down, int right, int rows) {
    return new Spot(row + down, column + right).within(rows);
  }

  /** The nearest spot in a grid of so many rows. */
  Spot within(int rows) {
    return new Spot(
        Math.clamp(row, 0, Math.max(0, rows - 1)), Math.clamp(column, 0, SourceGrid.columns() - 1));
  }

  /** Where the least was heard: the first empty cell of the key question with the fewest notes. */
  static Spot thinnest(SourceGrid grid) {
    int thinnest = 0;
    for (int row = 1; row < grid.rows().size(); row++) {
      if (grid.rows().get(row).total() < grid.rows().get(thinnest).total()) {
        thinnest = row;
      }
    }
    return new Spot(thinnest, grid.rows().isEmpty() ? 0 : leastHeard(grid.rows().get(thinnest)));
  }

  private static int leastHeard(SourceGrid.Row row) {
    int least = 0;
    for (int column = 1; column < row.cells().size() - 1; column++) {
      if (row.cells().get(column).size() < row.cells().get(least).size()) {
        least = column;
      }
    }
    return least;
  }
}
