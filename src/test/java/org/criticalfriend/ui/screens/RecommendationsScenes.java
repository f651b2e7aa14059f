package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** Recommendations under themes and categories, being linked and written. */
final class RecommendationsScenes {
  private RecommendationsScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("cards", visit -> visit.go(PartName.RECOMMENDATIONS)),
        Scene.of("chosen", RecommendationsScenes::choose),
        Scene.of("linking", visit -> visit.press(KeyCode.L)),
        Scene.of("new", RecommendationsScenes::begin),
        Scene.of("editor", RecommendationsScenes::edit),
        Scene.of("categories", visit -> visit.run("recommendations.command-group")),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.RECOMMENDATIONS)));
  }

  private static void choose(Visit visit) {
    visit.press(KeyCode.DOWN);
    visit.press(KeyCode.DOWN);
  }

  private static void begin(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    visit.run("recommendations.command-new");
  }

  private static void edit(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    visit.press(KeyCode.ENTER);
  }
}
