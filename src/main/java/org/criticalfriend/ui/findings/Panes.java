package org.criticalfriend.ui.findings;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.ui.findings.Arrangement.Pane;
import org.criticalfriend.ui.look.Ruler;
import org.jspecify.annotations.Nullable;

/** The panes side by side, as many as fit; where they were dragged to is kept for each way. */
final class Panes extends StackPane {
  /** In text sizes, until there is a width. */
  private static final double USUAL = 80;

  private final SplitPane split = new SplitPane();
  private final Ruler ruler = new Ruler();
  private final ObservableBooleanValue open;
  private final BooleanProperty drawer = new SimpleBooleanProperty(false);
  private final Map<Pane, Region> nodes;
  private final Map<Arrangement, double[]> dividers = new EnumMap<>(Arrangement.class);
  private @Nullable Arrangement arrangement;

  /**
   * These panes.
   *
   * @param open whether a finding is open
   */
  Panes(Map<Pane, Region> nodes, ObservableBooleanValue open) {
    this.nodes = new EnumMap<>(nodes);
    this.open = open;
    split.getStyleClass().add("cf-panes");
    nodes.values().forEach(node -> node.setMinWidth(0));
    setMinWidth(0);
    getChildren().addAll(ruler, split);
    widthProperty().addListener((property, before, after) -> arrange());
    ruler.fontProperty().addListener((property, before, after) -> arrange());
    open.addListener((property, before, after) -> arrange());
    drawer.addListener((property, before, after) -> arrange());
    arrange();
  }

  /** Whether the notes are wanted where they have no place of their own. */
  BooleanProperty drawer() {
    return drawer;
  }

  /** Whether a pane is there now. */
  boolean shows(Pane pane) {
    return arrangement != null && arrangement.panes().contains(pane);
  }

  /** Draws what is there now: panes that were never drawn hold nothing that takes the focus. */
  void drawn() {
    applyCss();
    layout();
  }

  private void arrange() {
    double ems = getWidth() > 0 ? getWidth() / ruler.ems(1) : USUAL;
    Arrangement now = Arrangement.of(ems, open.get(), drawer.get());
    if (now == arrangement) {
      return;
    }
    if (arrangement != null) {
      dividers.put(arrangement, split.getDividerPositions());
    }
    arrangement = now;
    split.getItems().setAll(now.panes().stream().map(nodes::get).toList());
    split.setDividerPositions(dividers.getOrDefault(now, now.dividers()));
  }
}
