package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.Running.Line;
import org.criticalfriend.house.Running.Piece;
import org.criticalfriend.house.Running.Words;
import org.criticalfriend.house.Setting.Alignment;
import org.jspecify.annotations.Nullable;

/** One line of a header while it is read, divided by its tabs. */
final class TabbedLine {
  private static final String APART = "    ";

  private final List<Alignment> stops;
  private final List<Piece> left = new ArrayList<>();
  private final List<Piece> centre = new ArrayList<>();
  private final List<Piece> right = new ArrayList<>();
  private Alignment now;
  private int tabs;
  private boolean anything;

  /**
   * An empty line.
   *
   * @param stops where its tabs lead, from left to right
   * @param begin where it begins
   */
  TabbedLine(List<Alignment> stops, Alignment begin) {
    this.stops = List.copyOf(stops);
    now = begin == Alignment.BOTH ? Alignment.LEFT : begin;
  }

  void add(Piece piece) {
    side().add(piece);
    anything |= !(piece instanceof Words words) || !words.text().isBlank();
  }

  /** Goes to the next stop; where there is none, a little further. */
  void tab() {
    tab(tabs < stops.size() ? stops.get(tabs) : now);
    tabs++;
  }

  /** Goes to this stop. */
  void tab(Alignment stop) {
    Alignment before = now;
    now = stop == Alignment.BOTH ? Alignment.LEFT : stop;
    List<Piece> pieces = side();
    if (now == before && !pieces.isEmpty() && pieces.getLast() instanceof Words last) {
      pieces.add(new Words(APART, last.letters()));
    }
  }

  private List<Piece> side() {
    return switch (now) {
      case CENTRE -> centre;
      case RIGHT -> right;
      case LEFT, BOTH -> left;
    };
  }

  /** What was read; null where nothing stands on it. */
  @Nullable Line line() {
    return anything ? new Line(left, centre, right) : null;
  }

  /** Lines as one: the first stays where it is, the last goes to the right, others between. */
  static Line beside(List<Line> lines) {
    List<Piece> left = new ArrayList<>(all(lines.getFirst()));
    List<Piece> right = new ArrayList<>(all(lines.getLast()));
    List<Piece> centre = new ArrayList<>();
    lines.subList(1, lines.size() - 1).forEach(line -> centre.addAll(all(line)));
    return new Line(left, centre, right);
  }

  private static List<Piece> all(Line line) {
    List<Piece> all = new ArrayList<>(line.left());
    all.addAll(line.centre());
    all.addAll(line.right());
    return all;
  }
}
