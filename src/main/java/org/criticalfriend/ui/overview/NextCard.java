package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/** What is on now and next. */
final class NextCard extends VBox {
  NextCard(List<Slot> slots, OverviewModel model) {
    getStyleClass().addAll(Styles.CARD, "cf-next");
    Label title = new Label(Words.say("overview.next"));
    title.getStyleClass().add(Styles.STRONG);
    HBox head = new HBox(title, new Glue());
    head.getStyleClass().add(Styles.CARD_HEAD);
    if (model.leadsTo(PartName.TIMETABLE)) {
      Hyperlink timetable = new Hyperlink(PartName.TIMETABLE.words());
      timetable.setOnAction(event -> model.go(PartName.TIMETABLE));
      head.getChildren().add(timetable);
    }
    getChildren().add(head);
    slots.forEach(slot -> getChildren().add(slot(slot)));
    if (slots.isEmpty()) {
      Label none = new Label(Words.say("overview.nothing-next"));
      none.setWrapText(true);
      none.getStyleClass().addAll(Styles.ROW, Styles.MUTED);
      getChildren().add(none);
    }
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private static Node slot(Slot slot) {
    Label when = new Label(slot.when());
    when.setWrapText(true);
    when.getStyleClass().addAll(Styles.META, Styles.STRONG);
    FlowPane line = new FlowPane(when);
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    line.getStyleClass().add(Styles.GAP_8);
    if (!slot.away().isEmpty()) {
      line.getChildren().add(Chip.quiet(slot.away()));
    }
    VBox box = new VBox(line);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll(Styles.ROW, "cf-slot");
    for (Slot.OnThen on : slot.sessions()) {
      box.getChildren().add(wrapped(on.title()));
      if (!on.venue().isEmpty()) {
        Label venue = wrapped(on.venue());
        venue.getStyleClass().addAll(Styles.META, Styles.MUTED);
        box.getChildren().add(venue);
      }
    }
    return box;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
