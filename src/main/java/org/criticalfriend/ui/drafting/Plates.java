package org.criticalfriend.ui.drafting;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Keeps to a table or a picture what is done within it; Esc goes back to the text around it. */
final class Plates {
  private static final String PAGE = "cf-page-area";

  private Plates() {}

  /** What was done in the fields of this plate does not reach the page it stands on. */
  static void keep(Node plate) {
    plate.addEventHandler(MouseEvent.ANY, Event::consume);
    plate.addEventHandler(KeyEvent.ANY, event -> key(plate, event));
  }

  private static void key(Node plate, KeyEvent event) {
    boolean command =
        event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
    if (command) {
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
      page(plate).requestFocus();
    }
    event.consume();
  }

  private static Node page(Node plate) {
    Node at = plate;
    while (at.getParent() != null && !at.getStyleClass().contains(PAGE)) {
      at = at.getParent();
    }
    return at;
  }
}
