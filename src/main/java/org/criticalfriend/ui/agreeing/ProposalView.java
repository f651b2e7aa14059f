package org.criticalfriend.ui.agreeing;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What is about to be recorded, by how many, with the dissent; Enter records it. */
final class ProposalView extends VBox {
  private final TextField dissent = new TextField();

  ProposalView(AgreeingModel model, Proposal proposal) {
    getStyleClass().addAll("cf-agreeing-foot", "cf-proposal", Styles.GAP_8);
    getChildren().addAll(line(model, proposal), buttons(model, proposal));
  }

  /** Puts the caret where dissent is typed. */
  void dissent() {
    dissent.requestFocus();
    dissent.end();
  }

  private HBox line(AgreeingModel model, Proposal proposal) {
    Label label = new Label(Words.say("agreeing.dissent"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(dissent);
    label.setGraphic(KeyCaps.cap("D"));
    dissent.setPromptText(Words.say("agreeing.dissent-prompt"));
    dissent.setAccessibleText(Words.say("agreeing.dissent"));
    dissent.textProperty().bindBidirectional(proposal.dissent());
    dissent.setOnAction(event -> model.record());
    HBox.setHgrow(dissent, Priority.ALWAYS);
    HBox line = new HBox(label, dissent);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    return line;
  }

  private static FlowPane buttons(AgreeingModel model, Proposal proposal) {
    int present = model.attendance().count().get();
    String as = Words.say("agreeing.record-" + Decisions.word(proposal.state()), present);
    Button record = new Button(as);
    record.setGraphic(KeyCaps.cap(proposal.isReworded() ? "Ctrl+Enter" : "Enter"));
    record.getStyleClass().add(Styles.PRIMARY);
    record.disableProperty().bind(proposal.canBeRecorded().not());
    record.setOnAction(event -> model.record());
    Button no = new Button(Words.say("agreeing.not-now"));
    no.setGraphic(KeyCaps.cap("Esc"));
    no.setOnAction(event -> model.withdraw());
    Label reason = new Label(Words.say("agreeing.change-first"));
    reason.getStyleClass().add(Styles.MUTED);
    reason.visibleProperty().bind(record.disableProperty());
    FlowPane buttons = new FlowPane(record, no, reason);
    buttons.getStyleClass().add(Styles.GAP_8);
    buttons.setRowValignment(VPos.CENTER);
    return buttons;
  }
}
