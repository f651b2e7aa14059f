package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.scales.KindsModel;
import org.criticalfriend.ui.scales.ScalesModel;

/** Kinds of finding, scales, and codes. */
final class ScalesScenes {
  private ScalesScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("kinds", ScalesScenes::kinds),
        Scene.of("scales", visit -> tab(visit, 1)),
        Scene.of("verdict", visit -> tab(visit, 2)));
  }

  private static void kinds(Visit visit) {
    visit.go(PartName.FINDINGS);
    KindsModel kinds = new KindsModel(visit.model().desk());
    kinds.prefix(kinds.kinds().getFirst(), "S");
    kinds.recommendationPrefix("R");
    ScalesModel scales = new ScalesModel(visit.model().desk());
    scales.add(ScalesModel.Start.MET);
    scales.add(ScalesModel.Start.TRAFFIC_LIGHTS);
    visit.window().scales();
  }

  private static void tab(Visit visit, int at) {
    List<Node> tabs = List.copyOf(visit.first("cf-scales-tabs").lookupAll(".cf-way"));
    ((ToggleButton) tabs.get(at)).fire();
  }
}
