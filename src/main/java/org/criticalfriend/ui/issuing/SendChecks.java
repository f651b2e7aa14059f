package org.criticalfriend.ui.issuing;

import static org.criticalfriend.ui.issuing.SendLabels.gathered;
import static org.criticalfriend.ui.issuing.SendLabels.label;
import static org.criticalfriend.ui.issuing.SendLabels.shownWhere;
import static org.criticalfriend.ui.issuing.SendLabels.strong;
import static org.criticalfriend.ui.issuing.SendLabels.wrapped;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** What the checks say of a paper that is sent, and why it is final all the same. */
final class SendChecks extends VBox {
  private static final int REASON_ROWS = 3;

  private final SendModel model;
  private final VBox blocking = new VBox();

  /**
   * The remarks on this paper.
   *
   * @param toChecks shows them beside the paper
   */
  SendChecks(SendModel model, SendWords words, Runnable toChecks) {
    this.model = model;
    Label said = wrapped("");
    said.textProperty()
        .bind(Bindings.createStringBinding(words::said, model.checked(), model.remarks()));
    Hyperlink look = new Hyperlink(Words.say("issuing.look"));
    look.setOnAction(
        event -> {
          model.cancel();
          toChecks.run();
        });
    TextArea reason = new TextArea();
    reason.setId("issuing-reason");
    reason.setPrefRowCount(REASON_ROWS);
    reason.setWrapText(true);
    reason.textProperty().bindBidirectional(model.decision().reason());
    reason.setAccessibleText(Words.say("issuing.reason"));
    blocking.getStyleClass().add(Styles.GAP_8);
    VBox why = gathered(Styles.GAP_8, blocking, label("issuing.reason", reason), reason);
    shownWhere(why, model.needsReason());
    getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(strong("issuing.checks"), said, look, why);
    model.open().addListener((property, before, open) -> drawBlocking());
    model.remarks().addListener((ListChangeListener<Remark>) change -> drawBlocking());
    model.decision().state().addListener((property, before, after) -> drawBlocking());
  }

  private void drawBlocking() {
    List<Node> lines = new ArrayList<>();
    for (Remark remark : model.blocking()) {
      Label line = wrapped(remark.place() + ": " + remark.text());
      line.setGraphic(Icon.CLASH.inLine());
      line.getStyleClass().add(Styles.DANGER);
      lines.add(line);
    }
    blocking.getChildren().setAll(lines);
  }
}
