package org.criticalfriend.ui.questions;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.questions.QuestionsModel.Place;
import org.jspecify.annotations.Nullable;

/** A question with its prompts; takes the focus, and another question dropped on it. */
final class QuestionCard extends HBox {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
  private final QuestionsModel model;
  private final KeyQuestion question;
  private final int number;
  private final VBox words = new VBox();
  private @Nullable QuestionEditor editor;

  QuestionCard(QuestionsModel model, KeyQuestion question, int number) {
    this.model = model;
    this.question = question;
    this.number = number;
    build();
  }

  KeyQuestion question() {
    return question;
  }

  /** The field that is typed into; null where none is. */
  @Nullable QuestionEditor editor() {
    return editor;
  }

  private void build() {
    getStyleClass().addAll("cf-question", Styles.GAP_12);
    setFocusTraversable(true);
    setAccessibleText(Words.say("questions.card", number, prose(question.text()).plain()));
    Label handle = new Label(null, Icon.HANDLE.inBar());
    handle.getStyleClass().add("cf-handle");
    handle.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(handle, new QuestionNumber(number), words);
    text();
    prompts();
    words.getChildren().add(meta());
    focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused) {
                model.chosen().set(question.id());
              }
            });
    setOnMouseClicked(event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    drag(handle);
  }

  private void text() {
    Place place = new Place(question.id(), QuestionsModel.TEXT);
    if (place.equals(model.editing().get())) {
      words.getChildren().add(editor(Words.say("questions.text")));
      return;
    }
    ProseText flow = prose(question.text());
    flow.setOnMouseClicked(
        event -> {
          model.chosen().set(question.id());
          model.edit(place);
          event.consume();
        });
    flow.getStyleClass().add("cf-question-text");
    words.getChildren().add(flow);
  }

  private void prompts() {
    List<String> prompts = question.prompts() == null ? List.of() : question.prompts();
    for (int i = 0; i <= prompts.size(); i++) {
      Place place = new Place(question.id(), i);
      if (place.equals(model.editing().get())) {
        words.getChildren().add(editor(Words.say("questions.prompt")));
      } else if (i < prompts.size()) {
        words.getChildren().add(prompt(place, prompts.get(i)));
      }
    }
  }

  private QuestionEditor editor(String prompt) {
    QuestionEditor made = new QuestionEditor(model, prompt);
    editor = made;
    return made;
  }

  private Node prompt(Place place, String text) {
    Label dash = new Label("\u2013");
    dash.getStyleClass().add(Styles.MUTED);
    dash.setMinWidth(USE_PREF_SIZE);
    ProseText flow = prose(text);
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox line = new HBox(dash, flow);
    line.getStyleClass().addAll("cf-prompt", Styles.GAP_8);
    line.setFocusTraversable(true);
    line.setAccessibleText(Words.say("questions.prompt-line", flow.plain()));
    line.setOnMouseClicked(
        event -> {
          model.edit(place);
          event.consume();
        });
    line.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            model.edit(place);
            event.consume();
          } else if (event.getCode() == KeyCode.DELETE) {
            model.removePrompt(question, place.prompt());
            event.consume();
          }
        });
    return line;
  }

  private ProseText prose(String text) {
    return new ProseText(text, model.review().get());
  }

  private Node meta() {
    Label notes = new Label(Words.say("questions.notes", model.notes(question)));
    notes.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    HBox meta = new HBox(notes);
    meta.setAlignment(Pos.CENTER_LEFT);
    meta.getStyleClass().add(Styles.GAP_8);
    if (Boolean.TRUE.equals(question.local())) {
      meta.getChildren().add(Chip.quiet(Words.say("questions.local")));
    }
    return meta;
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && isFocused();
    if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
      model.edit(new Place(question.id(), QuestionsModel.TEXT));
      event.consume();
    }
  }

  private void drag(Node handle) {
    handle.setOnDragDetected(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(question.id().value());
          startDragAndDrop(TransferMode.MOVE).setContent(content);
          event.consume();
        });
    setOnDragOver(
        event -> {
          if (isAnother(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
          }
        });
    setOnDragEntered(event -> pseudoClassStateChanged(DROP, isAnother(event)));
    setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
    setOnDragDropped(this::dropped);
  }

  private boolean isAnother(DragEvent event) {
    return event.getGestureSource() instanceof QuestionCard card && card != this;
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() instanceof QuestionCard card) {
      model.move(card.question.id(), number - 1);
      event.setDropCompleted(true);
    }
  }
}
