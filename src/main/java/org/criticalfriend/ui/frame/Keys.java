package org.criticalfriend.ui.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that work wherever the focus is: the digits of the parts, and those of the menus. */
final class Keys {
  private Keys() {}

  static void listen(@Nullable Scene scene, FrameView view, SideBar side, Menus menus) {
    if (scene == null) {
      return;
    }
    BooleanProperty done = new SimpleBooleanProperty();
    scene.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (isLetterOf(event, done)) {
            event.consume();
          }
          side.showDigits(event.isShortcutDown() && !event.isAltDown());
          if (isPress(event, view) && goes(event, view.model())) {
            event.consume();
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isPress(event, view) && acts(event, scene, view, menus)) {
            done.set(true);
            event.consume();
          }
        });
  }

  private static boolean acts(KeyEvent event, Scene scene, FrameView view, Menus menus) {
    if (event.getCode() == KeyCode.F6) {
      Panes.next(view.model().part().panes(), scene.getFocusOwner());
      return true;
    }
    if (HereMenu.asks(event)) {
      HereMenu.ask(focused(scene, view));
      return true;
    }
    return menus.run(event);
  }

  /** A key that did something types no letter into what has the focus by then. */
  private static boolean isLetterOf(KeyEvent event, BooleanProperty done) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      done.set(false);
    }
    return event.getEventType() == KeyEvent.KEY_TYPED && done.get();
  }

  private static Node focused(Scene scene, FrameView view) {
    return scene.getFocusOwner() == null ? view.model().part().node() : scene.getFocusOwner();
  }

  /** While something covers the window, keys mean what they mean there. */
  private static boolean isPress(KeyEvent event, FrameView view) {
    return event.getEventType() == KeyEvent.KEY_PRESSED && !view.isCovered();
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
