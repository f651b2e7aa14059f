package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.house.Running;
import org.criticalfriend.house.Running.Line;
import org.criticalfriend.paper.PaperTree;

/** One line above or beneath the text, set: what is left, in the middle and right. */
final class BandLine {
  /** What is left free at least between two pieces. */
  private static final double GAP = PageSize.mm(8);

  private static final double BESIDE = 6;
  private static final double NARROWEST = PageSize.mm(20);

  private final Job job;
  private final Page page;
  private final Side left;
  private final Side centre;
  private final Side right;

  /**
   * The page it stands on.
   *
   * @param number from 1
   * @param total how many there are
   * @param width of the text
   */
  record Page(int number, int total, double width) {}

  /** Words and pictures that stand together. */
  private record Side(List<TextLine> lines, List<Running.Picture> pictures) {
    double pictured() {
      double width = pictures.stream().mapToDouble(Running.Picture::width).sum();
      return width + (pictures.isEmpty() || lines.isEmpty() ? 0 : BESIDE);
    }

    double width() {
      return pictured() + lines.stream().mapToDouble(TextLine::width).max().orElse(0);
    }

    double written() {
      return lines.stream().mapToDouble(TextLine::height).sum();
    }

    double height() {
      double high = pictures.stream().mapToDouble(Running.Picture::height).max().orElse(0);
      return Math.max(high, written());
    }
  }

  BandLine(Job job, Line line, Page page) {
    this.job = job;
    this.page = page;
    // What is fixed goes first: a title that is too long gives way to it.
    boolean fixed = line.left().stream().noneMatch(Running.Field.class::isInstance);
    Side early = fixed ? side(line.left(), page.width()) : null;
    right = side(line.right(), early == null ? page.width() : room(early));
    left = early == null ? side(line.left(), room(right)) : early;
    centre = side(line.centre(), page.width() - 2 * Math.max(taken(left), taken(right)));
  }

  private double room(Side other) {
    return Math.max(NARROWEST, page.width() - taken(other));
  }

  private static double taken(Side side) {
    return side.width() == 0 ? 0 : side.width() + GAP;
  }

  /** How high it is. */
  double height() {
    return Math.max(left.height(), Math.max(centre.height(), right.height()));
  }

  /** Draws it with its upper edge at {@code top}. */
  void draw(Pen pen, double top) {
    double from = pen.left();
    draw(pen, left, from, 0, top);
    draw(pen, centre, from + (page.width() - centre.width()) / 2, 0.5, top);
    draw(pen, right, from + page.width() - right.width(), 1, top);
  }

  private void draw(Pen pen, Side side, double from, double share, double top) {
    double foot = top + height();
    double x = from;
    for (Running.Picture one : side.pictures()) {
      double at = x;
      pen.repeat(
          (all, y) ->
              all.picture(
                  job.root(), job.picture(one.image()), all.area(at, y, one.width(), one.height())),
          foot - one.height());
      x += one.width();
    }
    double begin = from + side.pictured();
    double wide = side.width() - side.pictured();
    double reached = foot - side.written();
    for (TextLine line : side.lines()) {
      double at = begin + (wide - line.width()) * share;
      pen.repeat((all, y) -> line.draw(all, at, y), reached);
      reached += line.height();
    }
  }

  private Side side(List<Running.Piece> pieces, double room) {
    List<Running.Picture> pictures = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    boolean varies = false;
    for (Running.Piece piece : pieces) {
      switch (piece) {
        case Running.Picture picture -> pictures.add(picture);
        case Running.Words words ->
            spans.add(Span.plain(words.text(), Looks.text(words.letters(), 1), job.root()));
        case Running.Field field -> {
          varies = true;
          spans.add(Span.plain(said(field.what()), Looks.text(field.letters(), 1), job.root()));
        }
      }
    }
    if (spans.isEmpty()) {
      return new Side(List.of(), pictures);
    }
    double width = Math.max(NARROWEST, room - new Side(List.of(), pictures).width());
    List<TextLine> lines = job.breaker().lines(spans, spans.getFirst().look(), width, 0);
    return new Side(varies ? lines.subList(0, 1) : lines, pictures);
  }

  private String said(Running.What what) {
    PaperTree.Properties paper = job.tree().properties();
    return switch (what) {
      case PAGE -> String.valueOf(page.number());
      case PAGES -> String.valueOf(page.total());
      case TITLE -> paper.title();
      case AUTHOR -> paper.author();
      case SUBJECT -> paper.subject();
    };
  }
}
