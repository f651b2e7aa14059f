package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** The names of the days, which stay above their columns when these scroll sideways. */
final class DayHeads extends Pane {
  private final DayGrid grid;
  private double shift;

  DayHeads(DayGrid grid) {
    this.grid = grid;
    getStyleClass().add("cf-day-heads");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    grid.widthProperty().addListener((property, before, after) -> requestLayout());
  }

  void show(Week week) {
    getChildren().setAll(week.days().stream().map(DayHeads::head).toList());
  }

  void scrolled(ScrollPane scroll) {
    double room = grid.getWidth() - scroll.getViewportBounds().getWidth();
    shift = Math.max(0, room) * scroll.getHvalue();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    List<Node> heads = getManagedChildren();
    for (int i = 0; i < heads.size(); i++) {
      double left = grid.left(i, grid.getWidth());
      double right = grid.left(i + 1, grid.getWidth());
      heads.get(i).resizeRelocate(left - shift, 0, right - left, getHeight());
    }
  }

  private static HBox head(Week.Day day) {
    Label name = new Label(WhenTexts.day(day.date()));
    name.getStyleClass().add(Styles.STRONG);
    Label count = new Label(Words.say("timetable.sessions", day.size()));
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(name, count);
    head.getStyleClass().addAll("cf-day-head", Styles.GAP_8);
    return head;
  }
}
