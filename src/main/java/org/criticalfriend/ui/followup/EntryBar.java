package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The last line: a new action. Tab to the next field, Enter keeps and begins another. */
final class EntryBar extends VBox {
  private static final int LONGEST = 24;

  /** The room that one line needs for all fields, as a multiple of the text size. */
  private static final double ONE_LINE = 50;

  private final FollowUpModel model;
  private final MenuButton answers = new MenuButton();
  private final TextField text = new TextField();
  private final LeadsField leads;
  private final TextField due = new TextField();
  private final HBox line = new HBox();
  private final HBox beneath = new HBox();
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(this, ONE_LINE);
  private final Runnable stop;
  private @Nullable Recommendation answered;

  /**
   * An entry line.
   *
   * @param stop puts the focus back to the lines
   */
  EntryBar(FollowUpModel model, Runnable stop) {
    this.model = model;
    this.stop = stop;
    this.leads = new LeadsField(model::knownLeads);
    getStyleClass().addAll("cf-entry-line", Styles.GAP_8);
    for (HBox one : List.of(line, beneath)) {
      one.setAlignment(Pos.TOP_LEFT);
      one.getStyleClass().add(Styles.GAP_8);
    }
    beneath.managedProperty().bind(narrow);
    text.setPromptText(Words.say("follow-up.new-prompt"));
    text.setAccessibleText(Words.say("follow-up.new-aloud"));
    due.setPromptText(Words.say("follow-up.due-prompt"));
    due.setAccessibleText(Words.say("follow-up.due-aloud"));
    due.getStyleClass().add("cf-entry-due");
    leads.getStyleClass().add("cf-entry-leads");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox.setHgrow(leads, Priority.ALWAYS);
    answers.setOnShowing(event -> offer());
    answers.getStyleClass().add("cf-entry-answers");
    getChildren().addAll(ruler, line, beneath);
    narrow.addListener((property, before, after) -> arrange());
    arrange();
    Stream.of(text, leads.field(), due).forEach(field -> field.setOnAction(event -> keep()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.selected().addListener((property, before, after) -> follow());
    answer(null);
  }

  /** Puts the caret where a new action begins. */
  void begin() {
    text.requestFocus();
  }

  /** Fields that have no room in one line stand in two; what was typed in them stays. */
  private void arrange() {
    line.getChildren().clear();
    beneath.getChildren().clear();
    line.getChildren().addAll(answers, text);
    (narrow.get() ? beneath : line).getChildren().addAll(leads, due);
  }

  /** While nothing is typed, a new action answers what is selected. */
  private void follow() {
    if (Stream.of(text, leads.field(), due).allMatch(field -> field.getText().isEmpty())) {
      answer(model.answering());
    }
  }

  private void answer(@Nullable Recommendation recommendation) {
    answered = recommendation;
    String name = recommendation == null ? "" : FollowUpModel.shortName(recommendation);
    String called = name.length() > LONGEST ? name.substring(0, LONGEST) + "\u2026" : name;
    answers.setText(
        recommendation == null
            ? Words.say("follow-up.answers-none")
            : Words.say("follow-up.answers", called));
    answers.setAccessibleText(answers.getText());
  }

  private void offer() {
    answers.getItems().clear();
    MenuItem none = new MenuItem(Words.say("follow-up.answers-none"));
    none.setOnAction(event -> answer(null));
    answers.getItems().add(none);
    for (Recommendation one : model.recommendations()) {
      MenuItem item = new MenuItem(ActionPane.called(one));
      item.setOnAction(event -> answer(one));
      answers.getItems().add(item);
    }
  }

  private void keep() {
    if (model.add(text.getText(), leads.field().getText(), due.getText(), answered)) {
      clear();
    }
    begin();
  }

  private void clear() {
    List.of(text, leads.field(), due).forEach(TextField::clear);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      clear();
      stop.run();
      event.consume();
    }
  }
}
