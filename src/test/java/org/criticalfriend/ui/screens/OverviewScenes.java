package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** What stands where, at a glance. */
final class OverviewScenes {
  private OverviewScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("full", visit -> visit.go(PartName.OVERVIEW)),
        Scene.of("loose-end", OverviewScenes::follow),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.OVERVIEW)));
  }

  private static void follow(Visit visit) {
    visit.first("cf-going").requestFocus();
    visit.press(KeyCode.ENTER);
  }
}
