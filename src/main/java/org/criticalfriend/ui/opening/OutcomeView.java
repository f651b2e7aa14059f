package org.criticalfriend.ui.opening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** A page that tells why a review did not open, and what can be done. */
public final class OutcomeView extends VBox {
  private final Outcome outcome;

  /**
   * Draws an outcome.
   *
   * @param back goes back without doing anything
   */
  public OutcomeView(Outcome outcome, Runnable back) {
    this.outcome = outcome;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("cf-outcome", Styles.GAP_16);
    Label happened = wrapped(outcome.happened(), Styles.TITLE);
    HBox.setHgrow(happened, Priority.ALWAYS);
    HBox head = new HBox(Icon.WARNING.large(), happened);
    head.getStyleClass().addAll(Styles.GAP_12, Styles.WARNING);
    getChildren().addAll(head, wrapped(outcome.safe(), Styles.MUTED), buttons(back));
  }

  /** Puts the focus on the likeliest thing to do. */
  public void arrive() {
    lookupAll(".button").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
  }

  private FlowPane buttons(Runnable back) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add(Styles.GAP_8);
    for (Outcome.Choice choice : outcome.choices()) {
      buttons.getChildren().add(button(choice.words(), choice.act()));
    }
    if (!buttons.getChildren().isEmpty()) {
      buttons.getChildren().getFirst().getStyleClass().add(Styles.PRIMARY);
    }
    Button cancel = button(Words.say("opening.back"), back);
    cancel.setCancelButton(true);
    buttons.getChildren().add(cancel);
    if (!outcome.details().isEmpty()) {
      Button copy = button(Words.say("opening.copy-details"), this::copyDetails);
      copy.getStyleClass().add(Styles.PLAIN);
      buttons.getChildren().add(copy);
    }
    return buttons;
  }

  private void copyDetails() {
    Clipboard.getSystemClipboard()
        .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, outcome.details()));
  }

  private static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setDefaultButton(false);
    button.setOnAction(event -> act.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
