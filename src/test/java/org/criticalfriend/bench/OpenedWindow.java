package org.criticalfriend.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/** The window of a review on a platform without a screen; used on the JavaFX thread. */
final class OpenedWindow {
  private final ReviewWindow window;

  /**
   * Opens a review in a window.
   *
   * @param folder where the program keeps what is its own
   */
  OpenedWindow(Path file, Path folder) {
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

  /** What stands in it. */
  ReviewWindow window() {
    return window;
  }

  /** Types a letter where the focus is, and has the window laid out again. */
  Object letter(String letter) {
    return fire(
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Presses a key where the focus is, and has the window laid out again. */
  Object press(KeyCode code) {
    return fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /** Has the window laid out as it is now. */
  Object layOut() {
    Scene scene = window.scene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private Object fire(KeyEvent event) {
    EventTarget focused = window.scene().getFocusOwner();
    Event.fireEvent(focused, event);
    return layOut();
  }
}
