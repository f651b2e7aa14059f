package org.criticalfriend.ui.screens;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.workbench.ReviewWindow;

/**
 * Writes pictures of an evening: {@code EveningScenes FOLDER light|dark WIDTHxHEIGHT SIZE}. A cell
 * without notes and one with many, what is planned, a loose end followed, the screen shared.
 */
public final class EveningScenes {
  private static final long COUNTING_MILLIS = 900;

  private EveningScenes() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    ReviewWindow[] window = new ReviewWindow[1];
    Screens.onFx(
        () -> {
          window[0] = NotesScenes.window(wanted.look());
          wanted.show(new Stage(), window[0].scene());
          window[0].model().go(PartName.OVERVIEW);
        });
    Scene scene = window[0].scene();
    NotesScenes.picture(scene, wanted.file("evening-overview"));
    Screens.onFx(() -> follow(scene));
    NotesScenes.picture(scene, wanted.file("evening-loose-end"));
    Screens.onFx(() -> window[0].model().go(PartName.TONIGHT));
    Thread.sleep(COUNTING_MILLIS);
    NotesScenes.picture(scene, wanted.file("evening-tonight"));
    plan(scene, "Have you noticed a difference since the hubs opened their doors?");
    plan(scene, "What did you have before that you would want back?");
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ESCAPE, false, false));
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.RIGHT, false, false));
    NotesScenes.picture(scene, wanted.file("evening-planned"));
    Screens.onFx(() -> window[0].model().screenShared().set(true));
    NotesScenes.picture(scene, wanted.file("evening-shared"));
    System.exit(0);
  }

  private static void follow(Scene scene) {
    scene.getRoot().lookupAll(".cf-going").stream().findFirst().ifPresent(Node::requestFocus);
    NotesScenes.press(scene, KeyCode.ENTER, false, false);
  }

  private static void plan(Scene scene, String text) throws InterruptedException {
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ENTER, false, false));
    Screens.onFx(() -> NotesScenes.type(scene, text));
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ENTER, true, false));
    Thread.sleep(COUNTING_MILLIS);
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ESCAPE, false, false));
  }
}
