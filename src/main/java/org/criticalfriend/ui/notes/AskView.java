package org.criticalfriend.ui.notes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;

/** What the team means to ask here, ticked as it is asked; not there while there is nothing. */
final class AskView extends VBox {
  private static final int TIME_FROM = 11;
  private static final int TIME_TO = 16;
  private final NotesModel model;
  private final Asking asking;
  private final VBox questions = new VBox();
  private final ScrollPane pane = new ScrollPane(questions);
  private final TextField another = new TextField();
  private final Runnable back;

  AskView(NotesModel model, Asking asking, Runnable back) {
    this.model = model;
    this.asking = asking;
    this.back = back;
    getStyleClass().add("cf-ask");
    pane.setFitToWidth(true);
    pane.getStyleClass().add("cf-ask-pane");
    pane.setMinHeight(USE_PREF_SIZE);
    another.setPromptText(Words.say("notes.ask-prompt"));
    another.setAccessibleText(Words.say("notes.ask-prompt"));
    another.setOnAction(event -> add());
    another.focusedProperty().addListener((property, before, now) -> draw());
    Label head = new Label(Words.say("notes.to-ask"));
    head.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED);
    HBox bar = new HBox(head, new Glue(), KeyCaps.cap("Alt+T"), tick());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add(Styles.GAP_4);
    getChildren().addAll(bar, pane, another);
    model.place().addListener((property, before, after) -> draw());
    Watch.members(model.reviewed(), this::draw, List.of(Review::sessions, Review::keyQuestions));
    draw();
  }

  /** Asks for another question. */
  void begin() {
    if (model.session() != null && model.isWritable()) {
      show(true);
      another.setVisible(true);
      another.setManaged(true);
      another.requestFocus();
    }
  }

  private static Label tick() {
    Label tick = new Label(Words.say("notes.tick"));
    tick.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return tick;
  }

  private void add() {
    String typed = another.getText();
    another.clear();
    asking.add(typed);
    back.run();
  }

  private void draw() {
    questions.getChildren().setAll(asking.questions().stream().map(this::row).toList());
    another.setVisible(another.isFocused());
    another.setManaged(another.isVisible());
    pane.setManaged(!questions.getChildren().isEmpty());
    show(pane.isManaged() || another.isVisible());
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private Node row(PlannedQuestion question) {
    CheckBox box = new CheckBox(question.text());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(question.asked() != null);
    box.setDisable(!model.isWritable());
    box.setOnAction(event -> asking.tick(question));
    int number = asking.number(question);
    box.setGraphic(number > 0 ? new QuestionNumber(number) : null);
    HBox row = new HBox(box);
    String asked = question.asked();
    if (asked != null) {
      Label time = new Label(asked.substring(TIME_FROM, TIME_TO));
      time.setMinWidth(USE_PREF_SIZE);
      time.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
      row.getChildren().add(time);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll(Styles.GAP_8, "cf-ask-row");
    return row;
  }
}
