package org.criticalfriend.ui.questions;

import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.TabLeaves;

/** The field a question or a prompt is typed into: Enter keeps, Esc gives up, Ctrl+B makes bold. */
final class QuestionEditor extends TextArea {
  private static final int WORDS_A_LINE = 70;
  private final QuestionsModel model;

  QuestionEditor(QuestionsModel model, String prompt) {
    this.model = model;
    setWrapText(true);
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("cf-question-editor");
    textProperty().bindBidirectional(model.text());
    setPrefRowCount(1 + Math.min(3, getText().length() / WORDS_A_LINE));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    TabLeaves.from(this);
    positionCaret(getText().length());
    setTooltip(new javafx.scene.control.Tooltip(Words.say("questions.bold-tip")));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.keep();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.giveUp();
      event.consume();
    } else if (event.getCode() == KeyCode.B && event.isShortcutDown()) {
      bold();
      event.consume();
    }
  }

  private void bold() {
    IndexRange range = getSelection();
    BoldWords turned = new BoldWords(getText(), range.getStart(), range.getEnd()).turned();
    setText(turned.text());
    selectRange(turned.start(), turned.end());
  }
}
