package org.criticalfriend.ui.tonight;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;

/** A cell: how many notes there are, its number before its shade. */
final class GridCell extends Label {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private final Runnable enter;

  /**
   * A cell.
   *
   * @param enter goes into what is open
   */
  GridCell(Spot spot, int count, TonightModel model, Runnable enter) {
    super(Integer.toString(count));
    this.enter = enter;
    getStyleClass().addAll("cf-grid-cell", Heat.of(count).style());
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.BUTTON);
    String kind = SourceLook.words(SourceGrid.kind(spot.column()));
    setAccessibleText(Words.say("tonight.cell", spot.row() + 1, kind, count));
    setOnMouseClicked(
        event -> {
          requestFocus();
          model.open(spot);
        });
  }

  /** Whether it is the one that is open. */
  void light(boolean isOpen) {
    pseudoClassStateChanged(OPEN, isOpen);
    setFocusTraversable(isOpen);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      enter.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
