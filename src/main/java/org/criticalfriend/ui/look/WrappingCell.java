package org.criticalfriend.ui.look;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as high as its words need at the list's width, instead of cut off.
 *
 * @param <T> what the list holds
 */
public abstract class WrappingCell<T> extends ListCell<T> {
  /** In pixels, whatever the text size. */
  private static final double SCROLL_BAR = 8;

  /** Draws what stands in the row. */
  protected abstract Region draw(T item);

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Region drawn = draw(item);
    drawn.setMinWidth(0);
    setGraphic(drawn);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    if (!(graphic instanceof Region drawn) || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double around = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
    double room = Math.max(1, getListView().getWidth() - around);
    drawn.setPrefWidth(room);
    return drawn.prefHeight(room) + snappedTopInset() + snappedBottomInset();
  }
}
