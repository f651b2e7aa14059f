package org.criticalfriend.ui.screens;

import java.util.List;
import org.criticalfriend.ui.frame.PartName;

/** The paper read page by page. */
final class PaperScenes {
  private PaperScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.slow("cover", visit -> visit.go(PartName.PAPER)),
        Scene.slow("page", PaperScenes::fourPagesOn),
        Scene.slow("page-width", visit -> visit.run("papers.page-width")),
        Scene.slow("empty", visit -> visit.goInEmptyReview(PartName.PAPER)));
  }

  private static void fourPagesOn(Visit visit) {
    for (int i = 0; i < 4; i++) {
      visit.run("papers.next-page");
    }
  }
}
