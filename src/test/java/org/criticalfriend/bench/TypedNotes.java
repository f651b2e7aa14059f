package org.criticalfriend.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/** How long it takes from a key in the note field until the window is laid out again. */
final class TypedNotes {
  private static final int NOTES = 10_000;
  private static final String SIZE = "10,000 notes";
  private static final int LINES = 40;
  private static final int WARMING_UP = 5;
  private static final double MEDIAN_LIMIT = 16;
  private static final double SLOWEST_LIMIT = 50;

  private final Bundle base;
  private final Path folder;
  private final Results results;
  private final Stopwatch keys = new Stopwatch();
  private final Stopwatch kept = new Stopwatch();

  TypedNotes(Bundle base, Path folder, Results results) {
    this.base = base;
    this.folder = folder;
    this.results = results;
  }

  /** Types notes into a window without a screen, key by key. */
  void measure() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path file = NoteImports.made(folder.resolve("typed.review"), new ManyNotes(base).bundle(NOTES));
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {});
    Platform.runLater(
        () -> {
          try {
            type(window(file));
          } finally {
            done.countDown();
          }
        });
    done.await();
    results.add(Line.median("Key to layout, median", SIZE, keys.times()).within(MEDIAN_LIMIT));
    results.add(Line.slowest("Key to layout, p99", SIZE, keys.times()).within(SLOWEST_LIMIT));
    results.add(Line.median("Enter to layout, median", SIZE, kept.times()).within(SLOWEST_LIMIT));
  }

  private void type(Scene scene) {
    for (int i = -WARMING_UP; i < LINES; i++) {
      Stopwatch here = i < 0 ? new Stopwatch() : keys;
      String line = "2: They told us that thing " + i + " waits #care @hel and so on";
      line.chars().forEach(letter -> here.run(() -> letter(scene, Character.toString(letter))));
      (i < 0 ? new Stopwatch() : kept).run(() -> press(scene, KeyCode.ENTER));
    }
  }

  private static Object letter(Scene scene, String letter) {
    fire(
        scene,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    return letter;
  }

  private static Object press(Scene scene, KeyCode code) {
    fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    return code;
  }

  private static void fire(Scene scene, KeyEvent event) {
    scene.getFocusOwner().fireEvent(event);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private Scene window(Path file) {
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings surroundings =
        new Surroundings(folders, Map.of(), "laptop", InstantSource.system());
    OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Benchmark");
    Threads threads = new Threads();
    Desk desk =
        new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
    Shared shared = new Shared(new Look(), threads, folders);
    ReviewWindow window = new ReviewWindow(shared, desk, "Benchmark", List.of());
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
    window.model().go(PartName.NOTES);
    return window.scene();
  }
}
