package org.criticalfriend.ui.followup;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** What is selected, with all that is known of it, to be read and changed. */
final class ItemPane extends BorderPane {
  private final FollowUpModel model;
  private final ActionModel action;
  private final ResponseModel response;
  private final JudgementModel judgement;
  private final ActionPane actionPane;
  private final ResponsePane responsePane;
  private final JudgementBox judging;
  private final Label title = new Label();
  private final Label from = new Label();
  private final VBox content = new VBox();
  private final EmptyPlace empty =
      new EmptyPlace(Words.say("follow-up.nothing-selected"), null, "");

  /**
   * A pane.
   *
   * @param over whether it takes the place of the lines, and is to be closed
   */
  ItemPane(FollowUpModel model, Background background, BooleanBinding over, Runnable close) {
    this.model = model;
    this.action = new ActionModel(model, background);
    this.response = new ResponseModel(model, background);
    this.judgement = new JudgementModel(model, background);
    this.actionPane = new ActionPane(model, action);
    this.responsePane = new ResponsePane(model, response);
    this.judging = new JudgementBox(judgement);
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-item-pane");
    from.setWrapText(true);
    from.getStyleClass().addAll(Styles.META, Styles.MUTED);
    from.managedProperty().bind(from.visibleProperty());
    content.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_16);
    content.setDisable(!model.isWritable());
    ScrollPane scrolled = new ScrollPane(content);
    scrolled.setFitToWidth(true);
    setTop(head(over, close));
    setCenter(new StackPane(scrolled, empty));
    addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, close));
    model.selected().addListener((property, before, after) -> show(after));
    show(model.selected().get());
  }

  private HBox head(BooleanBinding over, Runnable close) {
    title.getStyleClass().add(Styles.STRONG);
    Button closing = new Button(null, Icon.CLOSE.inLine());
    closing.getStyleClass().add(Styles.PLAIN);
    closing.setAccessibleText(Words.say("follow-up.close"));
    closing.setTooltip(
        new Tooltip(Words.say("follow-up.tip", Words.say("follow-up.close"), "Esc")));
    closing.setOnAction(event -> close.run());
    closing.visibleProperty().bind(over);
    closing.managedProperty().bind(over);
    HBox head = new HBox(title, new Glue(), closing);
    head.getStyleClass().add(Styles.CARD_HEAD);
    return head;
  }

  /** Puts the focus on the first field. */
  void begin() {
    if (content.getChildren().contains(actionPane)) {
      actionPane.begin();
    } else {
      responsePane.begin();
    }
  }

  /** Judges what is selected. */
  void judge(Outcome outcome) {
    judging.judge(outcome);
  }

  /** Settles what is being typed. */
  void settle() {
    action.settle();
    response.text().settle();
    judgement.settle();
  }

  private static void escape(KeyEvent event, Runnable close) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void show(@Nullable Row row) {
    empty.setVisible(row == null || row.id() == null);
    switch (row) {
      case Row.Asked asked -> {
        String code = asked.recommendation().code();
        title.setText(Words.say("follow-up.pane-recommendation", code == null ? "" : code).strip());
        from(asked.recommendation().broughtFrom());
        arrange(from, judging, responsePane);
      }
      case Row.Doing doing -> {
        title.setText(Words.say("follow-up.pane-action", doing.number()).strip());
        from(doing.action().broughtFrom());
        arrange(from, judging, actionPane);
      }
      case Row.Rest _ -> nothing();
      case null -> nothing();
    }
  }

  private void nothing() {
    title.setText("");
    content.getChildren().clear();
  }

  /** The fields keep the focus while what they belong to is changed. */
  private void arrange(javafx.scene.Node... nodes) {
    if (!content.getChildren().equals(java.util.List.of(nodes))) {
      content.getChildren().setAll(nodes);
    }
  }

  /** Where all comes from one review, the bar above says so. */
  private void from(@Nullable String earlier) {
    from.setVisible(earlier != null && model.judging().broughtFrom().size() > 1);
    from.setText(earlier == null ? "" : Words.say("follow-up.brought", earlier));
  }
}
