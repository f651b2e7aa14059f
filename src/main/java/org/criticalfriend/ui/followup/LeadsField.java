package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.followup.Leads;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** A field for leads; what it may become stands beneath, reached by the down arrow. */
final class LeadsField extends VBox {
  private static final int MOST = 4;

  private final TextField field = new TextField();
  private final FlowPane offered = new FlowPane();
  private final Supplier<List<String>> known;

  LeadsField(Supplier<List<String>> known) {
    this.known = known;
    field.setPromptText(Words.say("follow-up.leads-prompt"));
    field.setAccessibleText(Words.say("follow-up.leads-aloud"));
    field.textProperty().addListener((property, before, after) -> offer(after));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    offered.getStyleClass().add(Styles.GAP_4);
    offered.managedProperty().bind(offered.visibleProperty());
    offered.setVisible(false);
    getStyleClass().add(Styles.GAP_4);
    getChildren().addAll(field, offered);
  }

  TextField field() {
    return field;
  }

  private void offer(String typed) {
    List<String> names = Leads.completing(typed, known.get(), MOST);
    offered.getChildren().setAll(names.stream().map(this::button).toList());
    offered.setVisible(!names.isEmpty());
  }

  private Button button(String name) {
    Button button = new Button(name, Icon.ADD.inLine());
    button.getStyleClass().addAll("cf-offered", Styles.META);
    button.setOnAction(event -> take(name));
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            take(name);
            event.consume();
          }
        });
    return button;
  }

  /** Puts a name in place of what was typed of it. */
  private void take(String name) {
    String typed = field.getText();
    int last = typed.lastIndexOf(';') + 1;
    field.setText((last == 0 ? "" : typed.substring(0, last) + " ") + name);
    field.requestFocus();
    field.end();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && offered.isVisible()) {
      offered.getChildren().getFirst().requestFocus();
      event.consume();
    }
  }
}
