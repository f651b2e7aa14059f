package org.criticalfriend.ui.frame;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that work wherever the focus is: the digits of the parts, and those of the menus. */
final class Keys {
  private Keys() {}

  static void listen(@Nullable Scene scene, FrameModel model, SideBar side, Menus menus) {
    if (scene == null) {
      return;
    }
    scene.addEventFilter(
        KeyEvent.ANY,
        event -> {
          side.showDigits(event.isShortcutDown() && !event.isAltDown());
          if (event.getEventType() == KeyEvent.KEY_PRESSED && goes(event, model)) {
            event.consume();
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (menus.run(event)) {
            event.consume();
          }
        });
  }

  private static boolean goes(KeyEvent event, FrameModel model) {
    if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    int digit = digit(event.getCode());
    for (PartName name : PartName.values()) {
      if (name.digit() == digit && model.has(name)) {
        model.go(name);
        return true;
      }
    }
    return false;
  }

  private static int digit(KeyCode code) {
    return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
  }
}
