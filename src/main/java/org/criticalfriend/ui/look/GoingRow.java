package org.criticalfriend.ui.look;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A row that goes somewhere, by mouse, Enter or Space; arrows go to its neighbours. */
public final class GoingRow extends HBox {
  private final Runnable act;

  /**
   * A row.
   *
   * @param aloud what is read out for it
   * @param act goes there
   * @param content what stands in it, from left to right
   */
  public GoingRow(String aloud, Runnable act, Node... content) {
    super(content);
    this.act = act;
    getStyleClass().addAll(Styles.ROW, "cf-going");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(aloud);
    setOnMouseClicked(event -> act.run());
    setOnKeyPressed(this::key);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      act.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, SPACE -> act.run();
      case UP -> requestFocusTraversal(TraversalDirection.UP);
      case DOWN -> requestFocusTraversal(TraversalDirection.DOWN);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
