package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.GoingRow;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What to do first in a new review, with the keys that go there. */
final class FirstStepsCard extends VBox {
  FirstStepsCard(List<FirstStep> steps, OverviewModel model) {
    getStyleClass().add(Styles.CARD);
    Label title = new Label(Words.say("overview.first"));
    title.getStyleClass().add(Styles.STRONG);
    Label how = new Label(Words.say("overview.first-how"));
    how.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(title, how);
    head.getStyleClass().add(Styles.CARD_HEAD);
    getChildren().add(head);
    steps.forEach(step -> getChildren().add(line(step, model)));
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private static Node line(FirstStep step, OverviewModel model) {
    HBox icon = new HBox((step.done() ? Icon.AGREED : step.part().icon()).inLine());
    Label words = new Label(step.words());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.SOMETIMES);
    String aloud =
        Words.say(step.done() ? "overview.first-done" : "overview.first-open", step.words());
    if (step.done()) {
      icon.getStyleClass().add(Styles.SUCCESS);
      words.getStyleClass().add(Styles.MUTED);
      words.setAccessibleText(aloud);
    }
    if (model.leadsTo(step.part())) {
      Node key = KeyCaps.cap("Ctrl+" + step.part().digit());
      return new GoingRow(aloud, () -> model.go(step.part()), icon, words, new Glue(), key);
    }
    HBox line = new HBox(icon, words);
    line.getStyleClass().add(Styles.ROW);
    return line;
  }
}
