package org.criticalfriend.ui.agreeing;

import javafx.beans.property.DoubleProperty;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.agreeing.AgreeingModel.Phase;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The window of a sitting: on another screen where there is one, full screen by F11. */
final class AgreeingStage {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 740;
  private static final double STEP = 0.1;
  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 3;

  private final AgreeingModel model;
  private final Look look;
  private final DoubleProperty zoom;
  private final Stage stage = new Stage();
  private final BorderPane whole = new BorderPane();
  private final SittingView sitting;

  AgreeingStage(AgreeingModel model, Look look, DoubleProperty zoom, @Nullable Window owner) {
    this.model = model;
    this.look = look;
    this.zoom = zoom;
    this.sitting = new SittingView(model, zoom);
    whole.getStyleClass().addAll(Styles.CONTENT, "cf-agreeing");
    Scene scene = new Scene(whole, WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    look.dress(scene);
    stage.setScene(scene);
    Emblem.sign(stage);
    String host = model.review().review().host().name();
    stage.setTitle(Words.say("agreeing.title", host));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    model.phase().addListener((property, before, after) -> show(after));
    stage.setOnHidden(event -> left());
    if (owner != null) {
      follow(owner);
    }
    show(model.phase().get());
  }

  AgreeingModel model() {
    return model;
  }

  Window window() {
    return stage;
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  void show() {
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private void show(Phase phase) {
    Parent view =
        switch (phase) {
          case CHOOSING -> new ChoosingView(model, stage::hide);
          case AT_WORK -> sitting;
          case SUMMARY -> new SummaryView(model, stage::hide);
        };
    whole.setCenter(view);
    if (phase == Phase.AT_WORK) {
      sitting.arrive();
    }
  }

  /** Stands on another screen than the review's window, and goes when that goes. */
  private void follow(Window owner) {
    EventHandler<WindowEvent> gone = event -> stage.hide();
    owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, gone);
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        event -> owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, gone));
    var own =
        Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
    Screen.getScreens().stream()
        .filter(screen -> !own.isEmpty() && !own.contains(screen))
        .findFirst()
        .ifPresent(screen -> on(screen.getVisualBounds()));
  }

  private void on(Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMaximized(true);
  }

  private void left() {
    model.end();
    look.forget(stage.getScene());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F11) {
      stage.setFullScreen(!stage.isFullScreen());
    } else if (event.isShortcutDown() && isPlus(event.getCode())) {
      zoom.set(Math.min(LARGEST, zoom.get() + STEP));
    } else if (event.isShortcutDown() && isMinus(event.getCode())) {
      zoom.set(Math.max(SMALLEST, zoom.get() - STEP));
    } else if (!leaves(event) && !goesOn(event) && !sitting.key(event)) {
      return;
    }
    event.consume();
  }

  /** Esc goes one step back: from the proposal, the sitting, the window. */
  private boolean leaves(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return false;
    }
    if (model.proposal().get() != null) {
      model.withdraw();
    } else if (model.phase().get() == Phase.AT_WORK) {
      model.finish();
    } else {
      stage.hide();
    }
    return true;
  }

  /**
   * Enter begins the sitting, and ends its summary, wherever the focus is but on another button.
   */
  private boolean goesOn(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
    Node focused = stage.getScene().getFocusOwner();
    if (!enter || model.phase().get() == Phase.AT_WORK) {
      return false;
    }
    if (focused instanceof Button button) {
      button.fire();
    } else if (model.phase().get() == Phase.CHOOSING) {
      model.begin();
    } else {
      stage.hide();
    }
    return true;
  }

  private static boolean isPlus(KeyCode code) {
    return code == KeyCode.EQUALS || code == KeyCode.PLUS || code == KeyCode.ADD;
  }

  private static boolean isMinus(KeyCode code) {
    return code == KeyCode.MINUS || code == KeyCode.SUBTRACT;
  }
}
