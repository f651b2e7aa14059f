package org.criticalfriend.ui.agreeing;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** Headline and prose as the team agrees them, typed there and then. */
final class RewordingBox extends VBox {
  private static final int HEADLINE_LINES = 2;
  private static final int TEXT_LINES = 6;

  private final TextArea headline = new TextArea();
  private final TextArea text = new TextArea();

  RewordingBox(Proposal proposal) {
    getStyleClass().add(Styles.GAP_12);
    headline.textProperty().bindBidirectional(proposal.headline());
    text.textProperty().bindBidirectional(proposal.text());
    headline.setPrefRowCount(HEADLINE_LINES);
    text.setPrefRowCount(TEXT_LINES);
    headline.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean on = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB;
          if (on && !event.isShortcutDown() && !event.isShiftDown()) {
            text.requestFocus();
            event.consume();
          }
        });
    VBox prose = field("agreeing.prose", text);
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox.setVgrow(prose, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(field("agreeing.headline", headline), prose);
  }

  /** Puts the caret behind the headline, or the prose where there is no headline. */
  void begin() {
    TextArea first = headline.getText().isBlank() && !text.getText().isBlank() ? text : headline;
    first.requestFocus();
    first.end();
  }

  private static VBox field(String key, TextArea area) {
    Label label = new Label(Words.say(key));
    label.setLabelFor(area);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    area.setWrapText(true);
    area.setMinHeight(USE_PREF_SIZE);
    area.setAccessibleText(Words.say(key));
    return new VBox(label, area);
  }
}
