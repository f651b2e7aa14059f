package org.criticalfriend.ui.timetable;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls just so far that a thing can be seen. */
final class Reveal {
  private Reveal() {}

  /**
   * Scrolls.
   *
   * @param beside how much at the left of it is to be seen as well
   */
  static void in(ScrollPane scroll, Node child, double beside) {
    Bounds content = scroll.getContent().getLayoutBounds();
    Bounds view = scroll.getViewportBounds();
    Bounds wanted = child.getBoundsInParent();
    scroll.setVvalue(
        value(
            new Span(wanted.getMinY(), wanted.getMaxY()),
            content.getHeight(),
            view.getHeight(),
            scroll.getVvalue()));
    scroll.setHvalue(
        value(
            new Span(wanted.getMinX() - beside, wanted.getMaxX()),
            content.getWidth(),
            view.getWidth(),
            scroll.getHvalue()));
  }

  private record Span(double from, double to) {}

  private static double value(Span wanted, double content, double view, double now) {
    double room = content - view;
    if (room <= 0) {
      return now;
    }
    double first = now * room;
    if (wanted.from() < first) {
      return wanted.from() / room;
    }
    double last = Math.min(wanted.from(), wanted.to() - view);
    return wanted.to() > first + view ? last / room : now;
  }
}
