package org.criticalfriend.ui.people;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.people.Detail;
import org.criticalfriend.ui.Words;

/**
 * The fields of the last row: Tab to the next, Enter keeps and begins the next person, Up to the
 * row above, Esc stops. The first says into which group somebody comes.
 */
final class EntryFields {
  private final Map<Detail, TextField> fields = new EnumMap<>(Detail.class);
  private final PeopleModel model;
  private final Runnable stop;
  private final Runnable up;

  /**
   * Such fields.
   *
   * @param stop where the focus goes when nobody is to be entered
   * @param up goes to the row above
   */
  EntryFields(PeopleModel model, Runnable stop, Runnable up) {
    this.model = model;
    this.stop = stop;
    this.up = up;
    for (Detail detail : PeopleModel.SHOWN) {
      TextField field = new TextField();
      field.setPromptText(words(detail));
      field.setAccessibleText(Words.say("people.entry", words(detail)));
      field.setOnAction(event -> keep());
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      fields.put(detail, field);
    }
    field(Detail.NAME).promptTextProperty().bind(model.newcomer());
  }

  static String words(Detail detail) {
    return Words.say("people." + detail.member());
  }

  TextField field(Detail detail) {
    TextField field = fields.get(detail);
    if (field == null) {
      throw new IllegalArgumentException("No field for " + detail);
    }
    return field;
  }

  void begin() {
    field(Detail.NAME).requestFocus();
  }

  private void keep() {
    Map<Detail, String> typed = new EnumMap<>(Detail.class);
    fields.forEach((detail, field) -> typed.put(detail, field.getText()));
    if (model.add(typed)) {
      fields.values().forEach(TextField::clear);
    }
    begin();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.UP) {
      up.run();
      event.consume();
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      fields.values().forEach(TextField::clear);
      stop.run();
      event.consume();
    }
  }
}
