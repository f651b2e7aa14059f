package org.criticalfriend.ui.timetable;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** Content with a pane at its right; where there is no room for both, one at a time. */
final class WithPane extends BorderPane {
  /** How much wider than the pane there must be room for both. */
  private static final double ROOM = 2.8;

  private final Region pane;
  private Node content = new Region();
  private boolean editing;
  private boolean wanted;

  WithPane(Region pane) {
    this.pane = pane;
    setMinWidth(0);
    widthProperty().addListener((property, before, after) -> place());
    pane.widthProperty().addListener((property, before, after) -> place());
  }

  /** Shows this content, beside the pane or alone. */
  void show(Node shown, boolean withPane) {
    if (!Objects.equals(content, shown) || wanted != withPane) {
      content = shown;
      wanted = withPane;
      place();
    }
  }

  /** Whether the pane is worked in, and therefore shown where there is room for one alone. */
  void editing(boolean now) {
    editing = now;
    place();
  }

  private void place() {
    boolean both = getWidth() >= ROOM * pane.prefWidth(-1);
    Node center = !both && wanted && editing ? pane : content;
    Node right = both && wanted ? pane : null;
    if (!Objects.equals(getCenter(), center) || !Objects.equals(getRight(), right)) {
      setCenter(null);
      setRight(null);
      setRight(right);
      setCenter(center);
    }
  }
}
