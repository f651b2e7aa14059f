package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.findings.OpenFinding.Field;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;

/** What is typed of the open finding: headline, prose, code; and the key questions it serves. */
final class FindingFields extends VBox {
  private static final int DOZEN = 12;
  private static final int LEAST_ROWS = 7;
  private static final int MOST_ROWS = 22;
  private static final int WORDS_A_ROW = 13;

  private final FindingsModel model;
  private final TextArea headline = new TextArea();
  private final TextArea text = new TextArea();
  private final TextField code = new TextField();
  private final Button proposed = new Button();
  private final HBox codes = new HBox();
  private final Label words = new Label();
  private final FlowPane questions = new FlowPane();
  private final List<ToggleButton> toggles = new ArrayList<>();
  private List<KeyQuestion> asked = List.of();

  FindingFields(FindingsModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_8);
    field(headline, Field.HEADLINE, "findings.field-headline");
    field(text, Field.TEXT, "findings.field-text");
    field(code, Field.CODE, "findings.field-code");
    headline.setWrapText(true);
    headline.setPrefRowCount(2);
    headline.getStyleClass().add("cf-headline-field");
    headline.addEventFilter(KeyEvent.KEY_PRESSED, this::inHeadline);
    text.setWrapText(true);
    text.setPromptText(Words.say("findings.text-prompt"));
    text.textProperty().addListener((property, before, after) -> grow());
    headline.textProperty().addListener((property, before, after) -> count());
    text.addEventFilter(KeyEvent.KEY_PRESSED, FindingFields::tabs);
    words.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    words.managedProperty().bind(words.visibleProperty());
    code.setPrefColumnCount(5);
    proposed.setOnAction(event -> propose());
    codes.getChildren().addAll(label("findings.field-code"), code, proposed);
    codes.setAlignment(Pos.CENTER_LEFT);
    codes.getStyleClass().add(Styles.GAP_8);
    codes.managedProperty().bind(codes.visibleProperty());
    questions.getStyleClass().add(Styles.GAP_8);
    questions.setAlignment(Pos.CENTER_LEFT);
    questions.managedProperty().bind(questions.visibleProperty());
    getChildren().addAll(headline, words, text, codes, questions);
  }

  /** Shows what is said of a finding, beside what is typed. */
  void show(Finding finding) {
    String next = finding.code() == null ? model.acts().proposed(finding) : null;
    codes.setVisible(finding.code() != null || next != null);
    proposed.setVisible(next != null && model.isWritable());
    proposed.setText(next == null ? "" : Words.say("findings.take-code", next));
    questions.setVisible(!model.review().keyQuestions().isEmpty());
    ask(model.review().keyQuestions());
    for (int i = 0; i < toggles.size(); i++) {
      Id question = asked.get(i).id();
      toggles.get(i).setSelected(finding.keyQuestions().contains(question));
    }
    count();
    grow();
  }

  /** Puts the caret into the headline, all of it selected. */
  void begin() {
    headline.requestFocus();
    headline.selectAll();
  }

  private void field(TextInputControl control, Field field, String key) {
    control.textProperty().bindBidirectional(model.editor().typing(field).text());
    control.setAccessibleText(Words.say(key));
    control.setEditable(model.isWritable());
    control
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                model.editor().typing(field).settle();
              }
            });
  }

  /** The numbers stay as they are, and with them the focus, until the questions change. */
  private void ask(List<KeyQuestion> now) {
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    toggles.clear();
    for (KeyQuestion question : now) {
      toggles.add(question(question, toggles.size() + 1));
    }
    questions.getChildren().setAll(label("findings.field-questions"));
    questions.getChildren().addAll(toggles);
  }

  private ToggleButton question(KeyQuestion question, int number) {
    ToggleButton circle = new ToggleButton(Integer.toString(number));
    circle.getStyleClass().add("cf-question-toggle");
    circle.setDisable(!model.isWritable());
    circle.setAccessibleText(Words.say("question.number", number));
    String words = new ProseText(question.text(), model.review()).plain();
    circle.setTooltip(new Tooltip(Words.say("findings.question-tip", words, number)));
    circle.setOnAction(
        event -> {
          Finding now = model.finding();
          if (now != null) {
            model.acts().question(now, number);
          }
        });
    return circle;
  }

  private void propose() {
    Finding finding = model.finding();
    String next = finding == null ? null : model.acts().proposed(finding);
    if (next != null) {
      code.setText(next);
      model.editor().typing(Field.CODE).settle();
    }
  }

  /** A headline is one line: Enter goes on to the prose. */
  private void inHeadline(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      text.requestFocus();
      event.consume();
    } else {
      tabs(event);
    }
  }

  /** Tab goes on, as in every other field; prose has no use for it. */
  private static void tabs(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void count() {
    int count = headline.getText().isBlank() ? 0 : headline.getText().strip().split("\\s+").length;
    words.setVisible(count > DOZEN + 2 || count == 0);
    words.setText(Words.say("findings.headline-words", count));
  }

  /** The prose has room for what stands in it. */
  private void grow() {
    int rows = 1;
    for (String paragraph : text.getText().split("\n", -1)) {
      rows += 1 + paragraph.split(" ", -1).length / WORDS_A_ROW;
    }
    text.setPrefRowCount(Math.clamp(rows, LEAST_ROWS, MOST_ROWS));
  }

  private static Label label(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }
}
