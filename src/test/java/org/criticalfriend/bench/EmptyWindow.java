package org.criticalfriend.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.FirstFrame;
import org.criticalfriend.ui.workbench.ReviewWindow;

/** A window with our colours and fonts and nothing in it: the least that a start can take. */
public final class EmptyWindow {
  private EmptyWindow() {}

  /** Opens it, says when it can be used, and ends, as the program does when it rehearses. */
  public static void main(String[] arguments) {
    Application.launch(Shown.class);
    System.exit(0);
  }

  /** The window. */
  public static final class Shown extends Application {
    @Override
    public void start(Stage stage) {
      Scene scene = new Scene(new StackPane(), ReviewWindow.WIDTH, ReviewWindow.HEIGHT);
      new Look().dress(scene);
      stage.setScene(scene);
      stage.show();
      FirstFrame.await(
          () -> scene,
          () -> {
            System.out.println("usable");
            System.out.flush();
            Platform.exit();
          });
    }
  }
}
