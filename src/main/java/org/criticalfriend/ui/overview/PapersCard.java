package org.criticalfriend.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The papers, each with its date and how far it has come, which can be changed there. */
final class PapersCard extends VBox {
  private final OverviewModel model;

  PapersCard(List<PaperLine> papers, OverviewModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.CARD, "cf-next");
    Label title = new Label(Words.say("overview.papers"));
    title.getStyleClass().add(Styles.STRONG);
    HBox head = new HBox(title);
    head.getStyleClass().add(Styles.CARD_HEAD);
    getChildren().add(head);
    papers.forEach(paper -> getChildren().add(line(paper)));
    getChildren().getLast().getStyleClass().add("cf-row-last");
  }

  private Node line(PaperLine paper) {
    Label title = new Label(paper.title());
    title.setWrapText(true);
    FlowPane beneath = new FlowPane(state(paper));
    beneath.getStyleClass().add(Styles.GAP_8);
    beneath.setRowValignment(javafx.geometry.VPos.CENTER);
    if (!paper.date().isEmpty()) {
      Label date = new Label(paper.date());
      date.getStyleClass().addAll(Styles.META, Styles.MUTED);
      beneath.getChildren().add(date);
    }
    VBox box = new VBox(title, beneath);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll(Styles.ROW, "cf-slot");
    return box;
  }

  private Node state(PaperLine paper) {
    MenuButton button = new MenuButton(PaperLine.words(paper.state()));
    button.getStyleClass().add("cf-state");
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(!model.isWritable());
    button.setAccessibleText(
        Words.say("overview.paper-state", paper.title(), PaperLine.words(paper.state())));
    for (PaperState state : PaperState.values()) {
      MenuItem item = new MenuItem(PaperLine.words(state));
      item.setGraphic(state == paper.state() ? Icon.AGREED.inLine() : null);
      item.setOnAction(event -> model.set(paper.paper(), state));
      button.getItems().add(item);
    }
    return button;
  }
}
