package org.criticalfriend.ui.drafting;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.criticalfriend.ui.Words;

/** Shows beside an insert what it shows, and lets it be chosen; Esc closes it. */
final class InsertPopOver {
  private final DraftingModel model;

  InsertPopOver(DraftingModel model) {
    this.model = model;
  }

  /**
   * Opens beside the outline.
   *
   * @param place of the insert among the blocks of the section
   * @param back where the focus goes afterwards
   * @return whether there is anything to choose
   */
  boolean open(Node owner, int place, Runnable back) {
    return open(owner, owner.localToScreen(owner.getBoundsInLocal()), place, back);
  }

  /** Opens at the right of a place on the screen. */
  boolean open(Node owner, Bounds at, int place, Runnable back) {
    if (model.outline().facets(place).isEmpty() || !model.isWritable()) {
      return false;
    }
    InsertPane pane = new InsertPane(model.outline(), place);
    pane.setStyle(owner.getScene().getRoot().getStyle()); // the size of text
    PopOver over = new PopOver(pane);
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) { // a list would keep it
            event.consume();
            over.hide();
          }
        });
    over.setTitle(Words.say("drafting.choose-shown"));
    over.getStyleClass().add("cf-pop-over");
    over.setCornerRadius(0);
    over.setArrowSize(0);
    over.setArrowLocation(ArrowLocation.LEFT_TOP);
    over.setAnimated(false);
    over.setDetachable(false);
    over.setOnHidden(event -> back.run());
    over.show(owner, at.getMaxX(), at.getMinY());
    pane.focus();
    return true;
  }
}
