package org.criticalfriend.ui.timetable;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The last row of the table: Tab from field to field, Enter adds the session. */
final class QuickRow extends VBox {
  private final QuickEntry entry;
  private final TextField time;

  QuickRow(QuickEntry entry, boolean writable) {
    this.entry = entry;
    TextField date = field(entry.date(), "timetable.field.date", "timetable.quick.date");
    time = field(entry.time(), "timetable.field.time", "timetable.quick.time");
    TextField title = field(entry.title(), "timetable.field.title", "timetable.quick.title");
    TextField kind = field(entry.kind(), "timetable.field.kind", "timetable.field.kind");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.getStyleClass().add("cf-quick-title");
    HBox row = new HBox(date, time, title, kind);
    row.getStyleClass().add(Styles.GAP_8);
    Label wrong = new Label();
    wrong.setGraphic(Icon.CLASH.inLine());
    wrong.getStyleClass().addAll(Styles.META, Styles.DANGER);
    wrong.textProperty().bind(entry.wrong());
    wrong.visibleProperty().bind(entry.wrong().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    getStyleClass().addAll("cf-quick-row", Styles.GAP_4);
    row.setDisable(!writable);
    getChildren().addAll(row, wrong);
  }

  private TextField field(StringProperty text, String name, String prompt) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setAccessibleText(Words.say(name));
    field.setPromptText(Words.say(prompt));
    field.setOnAction(
        event -> {
          if (entry.add()) {
            time.requestFocus();
          }
        });
    return field;
  }
}
