package org.criticalfriend.ui.screens;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.papers.PapersPart;

/** A paper that two colleagues edited in Word. */
final class ReturnedScenes {
  private ReturnedScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.once("list", ReturnedScenes::showsChanges, ReturnedScenes::comesBack),
        Scene.of("edit", ReturnedScenes::edits));
  }

  private static boolean showsChanges(Visit visit) {
    return visit.window().scene().getRoot().lookup(".cf-woven") != null;
  }

  private static void comesBack(Visit visit) {
    visit.go(PartName.PAPER);
    Path folder = visit.model().desk().place().toAbsolutePath().getParent();
    ((PapersPart) visit.model().part()).takeIn(EditedPaper.in(folder, visit.review()));
  }

  private static void edits(Visit visit) {
    visit.press(KeyCode.DOWN);
    visit.press(KeyCode.T);
    visit.press(KeyCode.E);
  }
}
