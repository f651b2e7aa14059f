package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** What was heard from whom, and what is planned for tomorrow. */
final class TonightScenes {
  private TonightScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("full", visit -> visit.go(PartName.TONIGHT)),
        Scene.of("planning", visit -> visit.press(KeyCode.ENTER)),
        Scene.of("planned", TonightScenes::plan),
        Scene.of("shared", visit -> visit.model().screenShared().set(true)),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.TONIGHT)));
  }

  private static void plan(Visit visit) {
    visit.type("Have you noticed a difference since the hubs opened their doors?");
    visit.press(KeyCode.ENTER, KeyCode.CONTROL);
    visit.press(KeyCode.ESCAPE);
  }
}
