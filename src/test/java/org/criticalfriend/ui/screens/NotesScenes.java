package org.criticalfriend.ui.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of notes being taken: {@code NotesScenes FOLDER light|dark WIDTHxHEIGHT SIZE}.
 */
public final class NotesScenes {
  private static final long SETTLING_MILLIS = 600;

  private NotesScenes() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    ReviewWindow[] window = new ReviewWindow[1];
    Screens.onFx(
        () -> {
          window[0] = window(wanted.look());
          wanted.show(new Stage(), window[0].scene());
          window[0].model().go(PartName.NOTES);
        });
    Scene scene = window[0].scene();
    picture(scene, wanted.file("notes-at-start"));
    Screens.onFx(() -> askAndType(scene));
    picture(scene, wanted.file("notes-typed"));
    Screens.onFx(() -> choose(scene));
    picture(scene, wanted.file("notes-choosing"));
    Screens.onFx(() -> goOn(scene));
    picture(scene, wanted.file("notes-elsewhere"));
    Screens.onFx(() -> edit(scene));
    picture(scene, wanted.file("notes-editing"));
    System.exit(0);
  }

  private static void askAndType(Scene scene) {
    press(scene, KeyCode.A, false, true);
    type(scene, "1: Who else in the area does this work, and how do you work with them?");
    press(scene, KeyCode.ENTER, false, false);
    press(scene, KeyCode.A, false, true);
    type(scene, "What changed for the service when the two trusts became one?");
    press(scene, KeyCode.ENTER, false, false);
    press(scene, KeyCode.T, false, true);
    for (int i = 1; i <= 4; i++) {
      type(scene, i + ": Interpreters are booked for the first visit only, said note " + i);
      press(scene, KeyCode.ENTER, false, false);
    }
    type(scene, "/seen " + "A long note goes on and on, as people do. ".repeat(14));
    press(scene, KeyCode.ENTER, false, false);
    type(scene, "! \"We would sooner hear it from you now\" /private");
    press(scene, KeyCode.ENTER, false, false);
  }

  private static void choose(Scene scene) {
    type(scene, "2: #Language and interpreting Now writing a handbook, says @");
  }

  private static void goOn(Scene scene) {
    press(scene, KeyCode.ENTER, false, false);
    press(scene, KeyCode.DOWN, true, false);
    press(scene, KeyCode.DOWN, true, false);
  }

  private static void edit(Scene scene) {
    type(scene, "/private ! and more of it. " + "Typing on and on. ".repeat(20));
    ListView<?> list = (ListView<?>) scene.getRoot().lookup(".cf-notes");
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(1);
    press(scene, KeyCode.F2, false, false);
  }

  static void picture(Scene scene, Path file) throws InterruptedException {
    Thread.sleep(SETTLING_MILLIS);
    Screens.onFx(() -> Screens.write(scene.snapshot(null), file));
    System.out.println(file);
  }

  static void type(Scene scene, String text) {
    if (scene.getFocusOwner() instanceof TextArea area) {
      text.chars().forEach(letter -> area.insertText(area.getLength(), Character.toString(letter)));
    } else if (scene.getFocusOwner() instanceof javafx.scene.control.TextField field) {
      field.appendText(text);
    }
  }

  static void press(Scene scene, KeyCode code, boolean ctrl, boolean alt) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false);
    scene.getFocusOwner().fireEvent(event);
  }

  /** The sample on the first morning, its window opened by one of its peers. */
  static ReviewWindow window(Look look) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Wrenmouth.review");
      Bundle bundle = ReviewForm.read(Path.of("assets/sample")).bundle();
      ReviewFile.create(file, "Tom Akehurst", bundle).close();
      Surroundings surroundings =
          new Surroundings(new UserFolders(home), Map.of(), "laptop", InstantSource.system());
      OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Tom Akehurst");
      Threads threads = new Threads();
      Desk desk =
          new Desk(Source.of(open), open.file().review().review(), threads, SampleDesk.CLOCK);
      Shared shared = new Shared(look, threads, surroundings.folders());
      return new ReviewWindow(shared, desk, "Tom Akehurst", List.of());
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
