package org.criticalfriend.ui.questions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.questions.QuestionsModel.Place;

/** The questions one beneath the other, the last line for a new one. */
final class QuestionsView extends ScrollPane {
  private static final Place NEW = new Place(null, QuestionsModel.TEXT);
  private final QuestionsModel model;
  private final VBox list = new VBox();

  QuestionsView(QuestionsModel model) {
    this.model = model;
    setContent(list);
    setFitToWidth(true);
    setFocusTraversable(false);
    list.getStyleClass().add("cf-questions");
    model.review().addListener((property, before, after) -> reviewed());
    model.editing().addListener((property, before, after) -> draw());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    draw();
  }

  /** Puts the focus on the chosen question, or the first. */
  void begin() {
    cards().stream()
        .filter(card -> card.question().id().equals(model.chosen().get()))
        .findFirst()
        .or(() -> cards().stream().findFirst())
        .map(Node.class::cast)
        .or(() -> Optional.ofNullable(list.lookup(".button")))
        .ifPresent(Node::requestFocus);
  }

  /** While somebody types, only what they type changes. */
  private void reviewed() {
    Place place = model.editing().get();
    if (place == null || place.question() == null) {
      draw();
    }
  }

  private void draw() {
    boolean within = isFocusWithin();
    list.getChildren().clear();
    for (KeyQuestion question : model.questions()) {
      int number = list.getChildren().size() + 1;
      list.getChildren().add(new QuestionCard(model, question, number));
    }
    boolean typesNew = NEW.equals(model.editing().get());
    if (list.getChildren().isEmpty() && !typesNew) {
      Button first = new Button(Words.say("questions.new"));
      first.getStyleClass().add(Styles.PRIMARY);
      first.setOnAction(event -> model.begin());
      first.setDisable(!model.isWritable());
      list.getChildren().add(new EmptyPlace(Words.say("questions.empty"), first, "Ctrl+N"));
    } else {
      list.getChildren().add(typesNew ? newOne() : begins());
    }
    focus(within);
  }

  private void focus(boolean within) {
    Place place = model.editing().get();
    if (place == null) {
      if (within) {
        begin();
      }
      return;
    }
    applyCss(); // a field that was never drawn takes no letters yet
    list.lookupAll(".cf-question-editor").forEach(Node::requestFocus);
  }

  private Node newOne() {
    QuestionEditor editor = new QuestionEditor(model, Words.say("questions.text"));
    HBox.setHgrow(editor, Priority.ALWAYS);
    HBox line = new HBox(new QuestionNumber(model.questions().size() + 1), editor);
    line.getStyleClass().addAll("cf-question", "cf-question-new", Styles.GAP_12);
    return line;
  }

  private Node begins() {
    Button button = new Button(Words.say("questions.new"), Icon.ADD.inBar());
    button.getStyleClass().addAll(Styles.PLAIN, "cf-question-add");
    button.setOnAction(event -> model.begin());
    button.setDisable(!model.isWritable());
    return button;
  }

  private void pressed(KeyEvent event) {
    List<QuestionCard> cards = cards();
    int at = cards.stream().map(Node::isFocused).toList().indexOf(true);
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    int to = at + (event.getCode() == KeyCode.UP ? -1 : 1);
    if (arrow && at >= 0 && !event.isAltDown() && to >= 0 && to < cards.size()) {
      Objects.requireNonNull(cards.get(to)).requestFocus();
      event.consume();
    }
  }

  private List<QuestionCard> cards() {
    return list.getChildren().stream()
        .filter(QuestionCard.class::isInstance)
        .map(QuestionCard.class::cast)
        .toList();
  }
}
