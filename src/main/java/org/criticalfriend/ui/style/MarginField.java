package org.criticalfriend.ui.style;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;

/** Takes a margin in millimetres; empty where it is left to the template. */
final class MarginField implements HandPane.Field {
  private static final int COLUMNS = 5;

  private final StyleModel model;
  private final Choice choice;
  private final TextField field = new TextField();

  MarginField(StyleModel model, Choice choice) {
    this.model = model;
    this.choice = choice;
    field.setPrefColumnCount(COLUMNS);
    field.setPromptText(Words.say("style.millimetres"));
    Leaving.of(field, this::take);
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public void show(PaperLook look) {
    Object said = choice.of(look);
    field.setText(said == null ? "" : Objects.toString(said));
  }

  /** What is no number is put back as it was. */
  private void take() {
    String typed = field.getText().strip();
    if (typed.isEmpty()) {
      model.set(choice, null);
    } else if (typed.matches("\\d{1,4}")) {
      int wanted = Integer.parseInt(typed);
      model.set(choice, Math.clamp(wanted, OwnChoices.Margins.LEAST, OwnChoices.Margins.MOST));
    }
    show(model.look().get());
  }
}
