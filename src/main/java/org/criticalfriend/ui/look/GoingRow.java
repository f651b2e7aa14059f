package org.criticalfriend.ui.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** A row that goes somewhere: a button over the whole width. */
public final class GoingRow extends Button {
  /**
   * A row.
   *
   * @param aloud what is read out for it
   * @param act goes there
   * @param content what stands in it, from left to right
   */
  public GoingRow(String aloud, Runnable act, Node... content) {
    HBox line = new HBox(content);
    line.getStyleClass().addAll(Styles.ROW, "cf-going-line");
    line.prefWidthProperty().bind(widthProperty());
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().setAll("cf-going");
    setAccessibleText(aloud);
    setOnAction(event -> act.run());
  }
}
