package org.criticalfriend.ui.look;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Has Tab leave a field of several lines, as it does everywhere else; no text here holds a tab. */
public final class TabLeaves {
  private TabLeaves() {}

  /** Makes Tab, and Shift+Tab, leave this field. */
  public static void from(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            boolean back = event.isShiftDown();
            area.requestFocusTraversal(
                back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }
}
