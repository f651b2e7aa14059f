package org.criticalfriend.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
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
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * The window of a review on a platform without a screen. What is measured ends with the window laid
 * out again; apart from {@link #measured} and {@link #onScreen} all is done on the JavaFX thread.
 */
final class OpenedWindow {
  private final ReviewWindow window;

  private OpenedWindow(Path file, Path folder) {
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings surroundings =
        new Surroundings(folders, Map.of(), "laptop", InstantSource.system());
    OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Benchmark");
    Threads threads = new Threads();
    Desk desk =
        new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
    Shared shared = new Shared(new Look(), threads, folders);
    this.window = new ReviewWindow(shared, desk, "Benchmark", List.of());
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
  }

  /** Starts the platform and opens a review in a window. */
  static OpenedWindow of(Bundle bundle, Path folder) throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path file = folder.resolve("window.review");
    NoteImports.remove(file);
    NoteImports.made(file, bundle);
    Platform.startup(() -> {});
    AtomicReference<OpenedWindow> opened = new AtomicReference<>();
    onScreen(() -> opened.set(new OpenedWindow(file, folder)));
    return opened.get();
  }

  /** Does some work on the JavaFX thread and waits for it. */
  static void onScreen(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<RuntimeException> thrown = new AtomicReference<>();
    Platform.runLater(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            thrown.set(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }

  /**
   * What rounds of some work take, each with the layout that follows; those that warm up are not
   * counted.
   */
  Times measured(int warmingUp, int rounds, IntConsumer work) throws InterruptedException {
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < warmingUp + rounds; i++) {
      int round = i;
      Stopwatch here = i < warmingUp ? new Stopwatch() : watch;
      onScreen(
          () ->
              here.run(
                  () -> {
                    work.accept(round);
                    return layOut();
                  }));
    }
    return watch.times();
  }

  /** What stands in it. */
  ReviewWindow window() {
    return window;
  }

  /** Which part is in front. */
  FrameModel model() {
    return window.model();
  }

  /** What is found by the name of its style. */
  Node at(String selector) {
    return Objects.requireNonNull(window.scene().getRoot().lookup(selector), selector);
  }

  /** Types a letter where the focus is. */
  void letter(String letter) {
    fire(
        window.scene().getFocusOwner(),
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Presses a key where the focus is. */
  void press(KeyCode code) {
    press(window.scene().getFocusOwner(), code, false, false);
  }

  /** Presses a key where the focus is put before, with the control or the Alt key or without. */
  void press(Node at, KeyCode code, boolean control, boolean alt) {
    at.requestFocus();
    fire(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
  }

  /** Has the window laid out as it is now. */
  Object layOut() {
    Scene scene = window.scene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static void fire(Node at, KeyEvent event) {
    at.fireEvent(event);
  }
}
