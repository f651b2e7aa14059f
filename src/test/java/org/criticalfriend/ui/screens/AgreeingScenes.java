package org.criticalfriend.ui.screens;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The team going through its findings, in the window for the projector. */
final class AgreeingScenes {
  private AgreeingScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("choosing", AgreeingScenes::begin),
        Scene.of("sitting", visit -> visit.press(KeyCode.ENTER)),
        Scene.of("proposed", visit -> visit.press(KeyCode.A)),
        Scene.of("reworded", visit -> press(visit, KeyCode.ESCAPE, KeyCode.C)),
        Scene.of(
            "evidence",
            visit ->
                press(visit, KeyCode.ESCAPE, KeyCode.N, KeyCode.ENTER, KeyCode.LEFT, KeyCode.E)),
        Scene.of(
            "summary",
            visit -> press(visit, KeyCode.RIGHT, KeyCode.P, KeyCode.ENTER, KeyCode.ESCAPE)));
  }

  private static void begin(Visit visit) {
    FindingsScenes.onLastEvening(visit);
    visit.window().agree();
  }

  private static void press(Visit visit, KeyCode... codes) {
    Stream.of(codes).forEach(code -> visit.press(code));
  }
}
