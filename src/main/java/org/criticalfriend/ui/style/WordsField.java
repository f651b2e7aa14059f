package org.criticalfriend.ui.style;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;

/** Takes words that stand on every page. */
final class WordsField implements HandPane.Field {
  private final Choice choice;
  private final TextField field = new TextField();

  WordsField(StyleModel model, Choice choice) {
    this.choice = choice;
    field.setPromptText(Words.say("style.as-template"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Leaving.of(field, () -> model.set(choice, field.getText().strip()));
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(PaperLook look) {
    Object words = choice.of(look);
    field.setText(words == null ? "" : words.toString());
  }
}
