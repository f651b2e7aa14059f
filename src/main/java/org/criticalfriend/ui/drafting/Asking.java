package org.criticalfriend.ui.drafting;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** A line beneath the tool bar that asks for one thing; Enter sets it, Esc leaves it. */
final class Asking extends HBox {
  private final Runnable write;

  /**
   * A line that asks for nothing yet.
   *
   * @param write puts the caret back into the text
   */
  Asking(Runnable write) {
    this.write = write;
    getStyleClass().add("cf-editor-ask");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** Asks for words. */
  void text(String question, String now, Consumer<String> answered) {
    TextField field = new TextField(now);
    field.setOnAction(event -> answer(() -> answered.accept(field.getText())));
    ask(question, field, () -> answered.accept(field.getText()));
    field.selectAll();
  }

  /** Asks for one of several. */
  <T> void choice(String question, List<T> choices, Consumer<T> answered) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.getSelectionModel().selectFirst();
    box.setMaxWidth(Double.MAX_VALUE);
    ask(question, box, () -> answered.accept(box.getValue()));
  }

  /** Leaves it. */
  void close() {
    setVisible(false);
    getChildren().clear();
    write.run();
  }

  private void ask(String question, Control field, Runnable answer) {
    Label label = new Label(question);
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.setLabelFor(field);
    field.setMinWidth(0);
    field.setAccessibleText(question);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button set = new Button(Words.say("drafting.set"));
    set.setMinWidth(Button.USE_PREF_SIZE);
    set.setDefaultButton(false);
    set.setOnAction(event -> answer(answer));
    Button cancel = new Button(Words.say("drafting.cancel"));
    cancel.setMinWidth(Button.USE_PREF_SIZE);
    cancel.getStyleClass().add(Styles.PLAIN);
    cancel.setOnAction(event -> close());
    getChildren().setAll(List.<Node>of(label, field, set, cancel));
    setVisible(true);
    field.requestFocus();
  }

  private void answer(Runnable answer) {
    setVisible(false);
    getChildren().clear();
    answer.run();
    write.run();
  }
}
