package org.criticalfriend.ui.recommendations;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.criticalfriend.ui.Words;

/** The line in which a new recommendation begins; there only while one is begun. */
final class NewField extends StackPane {
  private final TextField field = new TextField();
  private final Runnable stop;

  /**
   * The line.
   *
   * @param added is told that one was added and is open
   * @param stop goes back to where the focus was
   */
  NewField(RecommendationsModel model, Runnable added, Runnable stop) {
    this.stop = stop;
    getStyleClass().add("cf-new-advice");
    getChildren().add(field);
    field.setPromptText(Words.say("recommendations.new-prompt"));
    field.setAccessibleText(Words.say("recommendations.new-prompt"));
    field.setOnAction(
        event -> {
          if (model.add(field.getText())) {
            away();
            added.run();
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            away();
            this.stop.run();
            event.consume();
          }
        });
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows the line and puts the caret into it. */
  void begin() {
    setVisible(true);
    field.requestFocus();
  }

  private void away() {
    field.clear();
    setVisible(false);
  }
}
