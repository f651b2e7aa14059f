package org.criticalfriend.ui.followup;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Progress;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.DateField;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** How the selected action is coming along: dated words, newest first, and a field for new ones. */
final class ProgressBox extends VBox {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int LINES = 2;

  private final FollowUpModel model;
  private final ActionModel action;
  private final DateField date;
  private final TextArea words = new TextArea();
  private final Button keep = new Button(Words.say("follow-up.add-progress"));
  private final VBox said = new VBox();
  private @Nullable Progress instead;
  private @Nullable Action shown;

  ProgressBox(FollowUpModel model, ActionModel action) {
    this.model = model;
    this.action = action;
    this.date = new DateField(model.today());
    getStyleClass().add(Styles.GAP_8);
    date.getStyleClass().add("cf-entry-date");
    date.setAccessibleText(Words.say("follow-up.progress-date"));
    words.setWrapText(true);
    words.setPrefRowCount(LINES);
    words.setPromptText(Words.say("follow-up.progress-prompt"));
    words.setAccessibleText(Words.say("follow-up.progress-words"));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    keep.disableProperty().bind(words.textProperty().map(String::isBlank));
    keep.setOnAction(event -> keep());
    FlowPane line = new FlowPane(date, keep);
    line.getStyleClass().add(Styles.GAP_8);
    said.getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(Fields.head("follow-up.progress"), words, line, said);
    action.action().addListener((property, before, after) -> show(after));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    }
  }

  private void keep() {
    var day = date.getValue() == null ? model.today() : date.getValue();
    if (action.say(day, words.getText(), instead)) {
      begin(null);
      words.requestFocus();
    }
  }

  /** Begins to say something new, or something else instead. */
  private void begin(@Nullable Progress changed) {
    instead = changed;
    words.setText(changed == null ? "" : changed.text());
    date.setValue(changed == null ? model.today() : changed.date());
    keep.setText(
        Words.say(changed == null ? "follow-up.add-progress" : "follow-up.change-progress"));
  }

  private void show(@Nullable Action now) {
    if (now != null && (shown == null || !shown.id().equals(now.id()))) {
      begin(null);
    }
    shown = now;
    said.getChildren().setAll(action.progress().stream().map(this::entry).toList());
  }

  private Node entry(Progress progress) {
    Label day = new Label(DATE.format(progress.date()));
    day.getStyleClass().addAll(Styles.META, Styles.MUTED);
    Label text = new Label(progress.text());
    text.setWrapText(true);
    HBox head = new HBox(day, new Glue());
    head.getStyleClass().add("cf-centred");
    head.getChildren()
        .addAll(
            button(Icon.NOTES, "follow-up.edit-progress", day, () -> change(progress)),
            button(Icon.REMOVE, "follow-up.remove-progress", day, () -> action.unsay(progress)));
    VBox entry = new VBox(head, text);
    entry.getStyleClass().add("cf-progress-entry");
    return entry;
  }

  private void change(Progress progress) {
    begin(progress);
    words.requestFocus();
  }

  private static Button button(Icon icon, String key, Label day, Runnable act) {
    Button button = new Button(null, icon.inLine());
    button.getStyleClass().add(Styles.PLAIN);
    button.setAccessibleText(Words.say(key, day.getText()));
    button.setTooltip(new Tooltip(button.getAccessibleText()));
    button.setOnAction(event -> act.run());
    return button;
  }
}
