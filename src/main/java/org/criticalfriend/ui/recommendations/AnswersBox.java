package org.criticalfriend.ui.recommendations;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;

/** The findings that the open recommendation answers, each with its state. */
final class AnswersBox extends VBox {
  private final RecommendationsModel model;
  private final Runnable link;

  AnswersBox(RecommendationsModel model, Runnable link) {
    this.model = model;
    this.link = link;
    getStyleClass().add(Styles.GAP_4);
  }

  void show(Recommendation one) {
    getChildren().clear();
    Label title = new Label(Words.say("recommendations.answers"));
    title.getStyleClass().add(Styles.STRONG);
    Button more = new Button(Words.say("recommendations.link"), Icon.ANSWERS.inLine());
    more.getStyleClass().add(Styles.PLAIN);
    more.setMinWidth(USE_PREF_SIZE);
    more.disableProperty().set(!model.isWritable());
    more.setTooltip(new Tooltip(Words.say("recommendations.tip", more.getText(), "Ctrl+L")));
    more.setOnAction(event -> link.run());
    HBox head = new HBox(title, new Glue(), more);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    Points points = model.twins().points();
    for (Id id : one.findings()) {
      Finding finding = points.finding(id);
      if (finding != null) {
        getChildren().add(row(points.line(finding)));
      }
    }
    if (getChildren().size() == 1) {
      Label none =
          new Label(Words.say("recommendations.answers-nothing"), Icon.NOT_LINKED.inLine());
      none.getStyleClass().add(Styles.MUTED);
      getChildren().add(none);
    }
  }

  private Node row(PointLine line) {
    Label words = new Label(line.headline(), line.icon().inLine());
    words.setWrapText(true);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button unlink = new Button(null, Icon.NOT_LINKED.inLine());
    String what = Words.say("recommendations.unlink", line.headline());
    unlink.setAccessibleText(what);
    unlink.setTooltip(new Tooltip(what));
    unlink.getStyleClass().add(Styles.PLAIN);
    unlink.setMinWidth(USE_PREF_SIZE);
    unlink.setDisable(!model.isWritable());
    unlink.setOnAction(event -> model.editor().unlink(line.id()));
    HBox row = new HBox(words, Signs.chip(line.state()), unlink);
    row.getStyleClass().addAll("cf-answered", Styles.GAP_8);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFocusTraversable(true);
    row.setAccessibleText(line.aloud());
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE && model.isWritable()) {
            model.editor().unlink(line.id());
            event.consume();
          }
        });
    return row;
  }
}
