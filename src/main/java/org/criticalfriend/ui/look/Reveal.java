package org.criticalfriend.ui.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls just so far that a thing can be seen. */
public final class Reveal {
  private Reveal() {}

  /** Scrolls up or down to something at any depth within what is scrolled. */
  public static void in(ScrollPane scroll, Node child) {
    Bounds wanted = place(scroll, child);
    scroll.setVvalue(
        value(
            new Span(wanted.getMinY(), wanted.getMaxY()),
            scroll.getContent().getLayoutBounds().getHeight(),
            scroll.getViewportBounds().getHeight(),
            scroll.getVvalue()));
  }

  /**
   * Scrolls up or down, and to the side.
   *
   * @param beside how much at the left of it is to be seen as well
   */
  public static void in(ScrollPane scroll, Node child, double beside) {
    in(scroll, child);
    Bounds wanted = place(scroll, child);
    scroll.setHvalue(
        value(
            new Span(wanted.getMinX() - beside, wanted.getMaxX()),
            scroll.getContent().getLayoutBounds().getWidth(),
            scroll.getViewportBounds().getWidth(),
            scroll.getHvalue()));
  }

  private static Bounds place(ScrollPane scroll, Node child) {
    return scroll.getContent().sceneToLocal(child.localToScene(child.getBoundsInLocal()));
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
