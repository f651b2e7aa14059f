package org.criticalfriend.ui.papers;

import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.ui.Words;

/** What an outline asked for and the review has not, until it was read. */
final class SaidBanner extends HBox {
  private final PapersModel model;

  SaidBanner(PapersModel model) {
    this.model = model;
    getStyleClass().setAll("cf-banner");
    model.said().addListener((ListChangeListener<String>) change -> say());
    say();
  }

  private void say() {
    setVisible(!model.said().isEmpty());
    setManaged(isVisible());
    Label words = new Label(model.said().stream().collect(Collectors.joining("\n")));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button read = new Button(Words.say("notice.read"));
    read.setMinWidth(Button.USE_PREF_SIZE);
    read.setOnAction(event -> model.told());
    getChildren().setAll(words, read);
  }
}
