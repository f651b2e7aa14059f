package org.criticalfriend.ui.frame;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Something laid over the window: the focus stays in it until it is closed, by Esc or beside it.
 */
public final class Cover extends StackPane {
  private final Region content;
  private final ChangeListener<Node> stays = (property, before, now) -> stay(now);

  /**
   * Lays content over a window.
   *
   * @param at where it stands
   * @param close takes it away
   */
  public Cover(Region content, Pos at, Runnable close) {
    this.content = content;
    getStyleClass().add("cf-veil");
    if (at == Pos.TOP_CENTER) {
      getStyleClass().add("cf-veil-top");
    }
    content.getStyleClass().add("cf-floating");
    content.setMaxHeight(at == Pos.CENTER_RIGHT ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
    setAlignment(content, at);
    getChildren().add(content);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getTarget() == this) {
            close.run();
          }
        });
    sceneProperty().addListener((property, before, now) -> moved(before, now));
  }

  private static void pressed(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    } else if (event.isShortcutDown()) {
      event.consume(); // what is beneath does not hear it
    }
  }

  private void moved(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(stays);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(stays);
    }
  }

  private void stay(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    first();
  }

  /** Puts the focus on the first thing that takes it. */
  public void first() {
    content.lookupAll("*").stream()
        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
