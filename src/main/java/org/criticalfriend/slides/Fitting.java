package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Run;
import org.criticalfriend.slides.Line.Kind;
import org.criticalfriend.slides.Metrics.Row;

/** Shares lines out over as few slides as hold them, never more on one than fits. */
final class Fitting {
  /** Letters stay large enough to be read from the last row. */
  private static final double[] SCALES = {1, 0.92, 0.84};

  private static final double SMALL = 0.6;
  private static final double SMALLEST = 12;
  private static final int STEPS = 20;
  private static final int MOST_SLIDES = 500;

  private final Metrics metrics;

  Fitting(Metrics metrics) {
    this.metrics = metrics;
  }

  /**
   * A share of lines.
   *
   * @param lines at least one
   * @param scale of the letters
   * @param goesOn whether the first line is the rest of the last one of the share before
   */
  record Share(List<Line> lines, double scale, boolean goesOn) {
    Share {
      lines = List.copyOf(lines);
    }
  }

  /** How high the lines stand. */
  double height(List<Line> lines, Box box, double scale) {
    double height = 0;
    for (Line line : lines) {
      height += before(line, box, scale, height == 0) + height(line, box, scale);
    }
    return height;
  }

  /** Whether all lines fit at the smallest size. */
  boolean fits(List<Line> lines, Box box) {
    return height(lines, box, SCALES[SCALES.length - 1]) <= box.height();
  }

  /**
   * The shares: on as few slides as there need be, in letters as large as that allows, and each
   * slide about as full as the others.
   *
   * @param first where the first share stands
   * @param rest where all others do
   */
  List<Share> shares(List<Line> lines, Box first, Box rest) {
    List<Share> best = List.of();
    for (int i = SCALES.length - 1; i >= 0; i--) {
      Filling filling = new Filling(first, rest, SCALES[i]);
      List<Share> shares = filling.shares(lines, 1);
      if (best.isEmpty() || shares.size() <= best.size()) {
        best = even(filling, lines, shares);
      }
    }
    return best;
  }

  private static List<Share> even(Filling filling, List<Line> lines, List<Share> shares) {
    List<Share> best = shares;
    for (int step = STEPS - 1; step > STEPS / 2 && shares.size() > 1; step--) {
      List<Share> tighter = filling.shares(lines, (double) step / STEPS);
      if (tighter.size() > shares.size()) {
        return best;
      }
      best = tighter;
    }
    return best;
  }

  /**
   * Lines cut in two.
   *
   * @param head what fits
   * @param rest what does not
   */
  record Cut(List<Line> head, List<Line> rest) {}

  /** The lines that fit in a box at full size, and those that do not. */
  Cut cut(List<Line> lines, Box box) {
    List<Line> head = new ArrayList<>();
    double room = box.height();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      room -= before(line, box, 1, head.isEmpty());
      double height = height(line, box, 1);
      if (height > room) {
        return cut(head, line, end(line, box, room), lines.subList(i + 1, lines.size()));
      }
      head.add(line);
      room -= height;
    }
    return new Cut(head, List.of());
  }

  /** What of a line fits goes with the head, the rest with what follows. */
  private static Cut cut(List<Line> head, Line line, int end, List<Line> following) {
    List<Line> rest = new ArrayList<>(following);
    int from = afterBreak(line.runs(), end);
    rest.addFirst(line.with(Runs.part(line.runs(), from, Integer.MAX_VALUE), end > 0));
    if (end > 0) {
      head.add(line.with(Runs.part(line.runs(), 0, end), false));
    }
    return new Cut(head, rest);
  }

  /** The last character of those rows that fit. */
  private int end(Line line, Box box, double room) {
    double left = room;
    int end = 0;
    for (Row row : rows(line, box, 1)) {
      left -= row.height() * box.level(line.level()).spacing();
      end = left < 0 ? end : row.end();
    }
    return end;
  }

  /** A new line that falls on the end of a slide is no longer needed. */
  private static int afterBreak(List<Run> runs, int end) {
    String text = Runs.shown(runs);
    return end > 0 && end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
  }

  private double before(Line line, Box box, double scale, boolean first) {
    return first ? 0 : box.level(line.level()).before() * scale;
  }

  private double height(Line line, Box box, double scale) {
    double spacing = box.level(line.level()).spacing();
    return rows(line, box, scale).stream().mapToDouble(Row::height).sum() * spacing;
  }

  private List<Row> rows(Line line, Box box, double scale) {
    double width = box.width() - line.indent(box);
    return metrics.rows(line.runs(), size(line, box, scale), line.isBold(), width);
  }

  /** The size of a line's letters in points. */
  static double size(Line line, Box box, double scale) {
    double whole = box.level(line.level()).size() * scale;
    double own = line.kind() == Kind.SMALL ? Math.max(SMALLEST, whole * SMALL) : whole;
    return Math.round(own * 2) / 2.0;
  }

  private final class Filling {
    private final Box first;
    private final Box rest;
    private final double scale;
    private List<Share> shares = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private boolean goesOn;
    private double reached;
    private double full = 1;

    Filling(Box first, Box rest, double scale) {
      this.first = first;
      this.rest = rest;
      this.scale = scale;
    }

    /** The shares where slides are filled to a part of what they hold. */
    List<Share> shares(List<Line> all, double part) {
      shares = new ArrayList<>();
      lines = new ArrayList<>();
      goesOn = false;
      reached = 0;
      full = part;
      all.forEach(this::add);
      end(false);
      return shares;
    }

    private Box box() {
      return shares.isEmpty() ? first : rest;
    }

    private void add(Line line) {
      double height = needed(line);
      if (reached + height > box().height() * full && !lines.isEmpty()) {
        turn();
        height = needed(line);
      }
      if (reached + height > box().height()) {
        cut(line);
      } else {
        lines.add(line);
        reached += height;
      }
    }

    private double needed(Line line) {
      return before(line, box(), scale, lines.isEmpty()) + height(line, box(), scale);
    }

    /** A heading does not stay behind at the foot of a slide. */
    private void turn() {
      List<Line> taken = new ArrayList<>();
      while (lines.size() > 1 && lines.getLast().kind() == Kind.HEADING) {
        taken.addFirst(lines.removeLast());
      }
      end(false);
      taken.forEach(this::add);
    }

    private void end(boolean rest) {
      if (!lines.isEmpty()) {
        shares.add(new Share(lines, scale, goesOn));
      }
      lines = new ArrayList<>();
      goesOn = rest;
      reached = 0;
    }

    /** A paragraph that is longer than a slide stands on several. */
    private void cut(Line line) {
      List<Row> rows = rows(line, box(), scale);
      double spacing = box().level(line.level()).spacing();
      int from = 0;
      int first = 0;
      while (first < rows.size() && shares.size() < MOST_SLIDES) {
        reached += before(line, box(), scale, lines.isEmpty());
        int next = first;
        while (next < rows.size()
            && reached + rows.get(next).height() * spacing <= box().height()) {
          reached += rows.get(next).height() * spacing;
          next++;
        }
        next = next == first && lines.isEmpty() ? first + 1 : next;
        if (next > first) {
          from = place(line, from, rows.get(next - 1).end());
        }
        first = next;
        if (first < rows.size()) {
          end(from > 0);
        }
      }
    }

    /** Adds a piece and says where the next begins. */
    private int place(Line line, int from, int end) {
      List<Run> piece = new ArrayList<>(Runs.part(line.runs(), from, end));
      int next = afterBreak(line.runs(), end);
      if (next > end) {
        piece.add(Run.Words.plain(" "));
      }
      lines.add(line.with(piece, from > 0));
      return next;
    }
  }
}
