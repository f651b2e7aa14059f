package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** The days side by side, as a table, and a session that is changed. */
final class TimetableScenes {
  private TimetableScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("days", visit -> visit.go(PartName.TIMETABLE)),
        Scene.of("session", TimetableScenes::session),
        Scene.of("table", visit -> visit.run("timetable.switch")),
        Scene.of("new", visit -> visit.run("timetable.new")),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.TIMETABLE)));
  }

  private static void session(Visit visit) {
    visit.model().go(PartName.TIMETABLE, visit.review().sessions().get(2).id());
    visit.press(KeyCode.ENTER);
  }
}
