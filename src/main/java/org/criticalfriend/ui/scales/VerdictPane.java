package org.criticalfriend.ui.scales;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.Swatch;
import org.criticalfriend.ui.scales.VerdictModel.Choice;
import org.jspecify.annotations.Nullable;

/** What the team says of the whole: a value of a scale, words, or both. */
final class VerdictPane extends VBox {
  private static final int LINES = 6;

  private final VerdictModel model;
  private final ComboBox<Choice> choice = new ComboBox<>();
  private boolean showing;

  VerdictPane(VerdictModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_12);
    choice.setCellFactory(list -> new ChoiceCell());
    choice.setButtonCell(new ChoiceCell());
    choice.setAccessibleText(Words.say("scales.verdict"));
    choice.setOnAction(event -> chosen());
    TextArea text = new TextArea();
    text.setWrapText(true);
    text.setPrefRowCount(LINES);
    text.setPromptText(Words.say("scales.verdict-prompt"));
    text.setAccessibleText(Words.say("scales.verdict-text"));
    text.textProperty().bindBidirectional(model.text().text());
    text.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                model.text().settle();
              }
            });
    Label why = Pieces.meta(Words.say("scales.verdict-text"));
    why.setLabelFor(text);
    getChildren().addAll(Pieces.meta(Words.say("scales.verdict-note")), choice, why, text);
    getChildren().add(Pieces.meta(Words.say("scales.verdict-print")));
    model.review().addListener((property, before, after) -> show());
    show();
  }

  private void chosen() {
    if (!showing && choice.getValue() != null) {
      model.choose(choice.getValue());
    }
  }

  private void show() {
    showing = true;
    if (!choice.getItems().equals(model.choices())) {
      choice.getItems().setAll(model.choices());
    }
    choice.setValue(model.chosen());
    showing = false;
  }

  /** A value with its colour. */
  private static final class ChoiceCell extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice item, boolean empty) {
      super.updateItem(item, empty);
      ScaleValue value = item == null ? null : item.value();
      setText(item == null || empty ? "" : item.words());
      setGraphic(value == null || empty ? null : new Swatch(value.colour()));
    }
  }
}
