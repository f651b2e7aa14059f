package org.criticalfriend.ui.workbench;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps windows where they can be seen: a frame adds to the height that was asked for. */
final class OnScreen {
  /** What a title bar takes at most. */
  private static final double TITLE = 48;

  private OnScreen() {}

  /**
   * Has a window stand with its title and its foot on the screen, where they would not.
   *
   * @param height that of its content
   */
  static void keep(Stage stage, double height) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    if (height + TITLE > room.getHeight()) {
      stage.setY(room.getMinY());
      stage.setHeight(room.getHeight());
    }
  }
}
