package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** Notes being taken. */
final class NotesScenes {
  private NotesScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("at-start", visit -> visit.go(PartName.NOTES)),
        Scene.of("typed", NotesScenes::askAndType),
        Scene.of(
            "choosing",
            visit -> visit.type("2: #Language and interpreting Now writing a handbook, says @")),
        Scene.of("elsewhere", NotesScenes::goOn),
        Scene.of("editing", NotesScenes::edit),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.NOTES)));
  }

  private static void askAndType(Visit visit) {
    visit.press(KeyCode.A, KeyCode.ALT);
    visit.type("1: Who else in the area does this work, and how do you work with them?");
    visit.press(KeyCode.ENTER);
    visit.press(KeyCode.A, KeyCode.ALT);
    visit.type("What changed for the service when the two trusts became one?");
    visit.press(KeyCode.ENTER);
    visit.press(KeyCode.T, KeyCode.ALT);
    for (int i = 1; i <= 4; i++) {
      visit.type(i + ": Interpreters are booked for the first visit only, said note " + i);
      visit.press(KeyCode.ENTER);
    }
    visit.type("/seen " + "A long note goes on and on, as people do. ".repeat(14));
    visit.press(KeyCode.ENTER);
    visit.type("! \"We would sooner hear it from you now\" /private");
    visit.press(KeyCode.ENTER);
  }

  private static void goOn(Visit visit) {
    visit.press(KeyCode.ENTER);
    visit.press(KeyCode.DOWN, KeyCode.CONTROL);
    visit.press(KeyCode.DOWN, KeyCode.CONTROL);
  }

  private static void edit(Visit visit) {
    visit.type("/private ! and more of it. " + "Typing on and on. ".repeat(20));
    ListView<?> list = (ListView<?>) visit.window().scene().getRoot().lookup(".cf-notes");
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(1);
    visit.press(KeyCode.F2);
  }
}
