package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.slides.Page.Cell;
import org.criticalfriend.slides.Page.Grid;

/** Shares a table out over slides, its header on each. */
final class GridFitting {
  /** Between the edge of a cell and its text. */
  static final double SIDE = 6;

  /** Above and beneath the text of a cell. */
  static final double ABOVE = 5;

  private static final double[] SIZES = {20, 18, 16, 14, 12};
  private static final double INDENT = 14;
  private static final double GAP = 3;
  private static final double LINE = 1.3;

  private final Fitting fitting;

  GridFitting(Metrics metrics) {
    this.fitting = new Fitting(metrics);
  }

  /** The parts of a table, each as high as its room or less. */
  List<Grid> grids(List<Integer> widths, List<List<Cell>> rows, Box room) {
    List<Grid> best = List.of();
    for (int i = SIZES.length - 1; i >= 0; i--) {
      List<Grid> grids = new Filling(widths, room, SIZES[i]).grids(rows);
      if (best.isEmpty() || grids.size() <= best.size()) {
        best = grids;
      }
    }
    return best;
  }

  /** How high a row is. */
  double height(List<Cell> row, List<Integer> widths, double width, double size) {
    double most = size * LINE;
    for (int i = 0; i < row.size(); i++) {
      Box box = box(width * widths.get(i) / 100, size);
      most = Math.max(most, fitting.height(row.get(i).lines(), box, 1));
    }
    return most + 2 * ABOVE;
  }

  private static Box box(double width, double size) {
    Box.Level level = new Box.Level(size, INDENT, GAP, 1);
    Box.Level second = new Box.Level(size, INDENT * 2, GAP, 1);
    Box.Level third = new Box.Level(size, INDENT * 3, GAP, 1);
    return new Box(0, 0, width - 2 * SIDE, 0, List.of(level, second, third));
  }

  /** How far in the text of an item stands in a cell. */
  static double indent(int level) {
    return INDENT * (level + 1);
  }

  private final class Filling {
    private final List<Integer> widths;
    private final Box room;
    private final double size;
    private final List<Grid> grids = new ArrayList<>();
    private List<List<Cell>> taken = new ArrayList<>();
    private double left;
    private boolean goesOn;

    Filling(List<Integer> widths, Box room, double size) {
      this.widths = widths;
      this.room = room;
      this.size = size;
    }

    List<Grid> grids(List<List<Cell>> rows) {
      List<Cell> header = rows.getFirst();
      begin(header, false);
      for (List<Cell> row : rows.subList(1, rows.size())) {
        List<Cell> rest = row;
        if (high(rest) > left && taken.size() > 1) {
          end(header, false);
        }
        while (high(rest) > left && left > size * 2 + 2 * ABOVE) {
          List<Fitting.Cut> cuts = cuts(rest);
          taken.add(cuts.stream().map(cut -> new Cell(cut.head())).toList());
          rest = cuts.stream().map(cut -> new Cell(cut.rest())).toList();
          end(header, true);
        }
        taken.add(rest);
        left -= high(rest);
      }
      grids.add(new Grid(widths, taken, size, !grids.isEmpty(), goesOn));
      return grids;
    }

    private double high(List<Cell> row) {
      return height(row, widths, room.width(), size);
    }

    private void begin(List<Cell> header, boolean rest) {
      taken = new ArrayList<>(List.of(header));
      left = room.height() - high(header);
      goesOn = rest;
    }

    private void end(List<Cell> header, boolean rest) {
      grids.add(new Grid(widths, taken, size, !grids.isEmpty(), goesOn));
      begin(header, rest);
    }

    /** Each cell in two: what fits above the foot of the slide, and what is left of it. */
    private List<Fitting.Cut> cuts(List<Cell> row) {
      List<Fitting.Cut> cuts = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Box whole = box(room.width() * widths.get(i) / 100, size);
        Box box = new Box(0, 0, whole.width(), left - 2 * ABOVE, whole.levels());
        cuts.add(fitting.cut(row.get(i).lines(), box));
      }
      return cuts;
    }
  }
}
