package org.criticalfriend.ui.frame;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What can be done now in the part in front, at the mouse or at what has the focus. Where a list or
 * a field has a menu of its own, that one comes instead.
 */
final class HereMenu {
  private static final KeyCode KEY = KeyCode.F10;
  private static final List<String> PLACES =
      List.of(".list-cell:focused", ".table-cell:focused", ".tree-cell:focused");
  private final FrameModel model;
  private final ContextMenu menu = new ContextMenu();

  private HereMenu(FrameModel model) {
    this.model = model;
  }

  /** Offers it inside {@code view}. */
  static void listen(FrameModel model, Node view) {
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new HereMenu(model)::offer);
  }

  /** Asks for the menu of what has the focus, as Shift+F10 does wherever there are windows. */
  static boolean asks(KeyEvent event) {
    return event.getCode() == KEY && event.isShiftDown() && !event.isShortcutDown();
  }

  /** Has the menu of this come up, in a list at the place that has the focus. */
  static void ask(Node at) {
    Node place = place(at);
    Bounds bounds = place.getLayoutBounds();
    double x = bounds.getMinX() + Math.min(bounds.getWidth(), bounds.getHeight()) / 2;
    Point2D scene = place.localToScene(x, bounds.getCenterY());
    Point2D screen = place.localToScreen(x, bounds.getCenterY());
    Event.fireEvent(
        at,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            true,
            null));
  }

  private static Node place(Node focused) {
    return PLACES.stream()
        .map(focused::lookup)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(focused);
  }

  private void offer(ContextMenuEvent event) {
    List<Command> now =
        model.part().commands().stream().filter(command -> !command.unavailable().get()).toList();
    Node part = model.part().node();
    if (!now.isEmpty() && event.getTarget() instanceof Node at && isIn(at, part)) {
      menu.getItems().setAll(now.stream().map(Menus::item).toList());
      menu.show(part, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }

  private static boolean isIn(Node node, Node whole) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }
}
