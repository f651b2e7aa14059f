package org.criticalfriend.ui.agreeing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;

/** What came of a sitting, which can be copied as plain text. */
final class SummaryView extends BorderPane {
  private final AgreeingModel model;
  private final Label copied = new Label();

  SummaryView(AgreeingModel model, Runnable close) {
    this.model = model;
    Label title = new Label(Words.say("agreeing.summary"));
    title.getStyleClass().add(Styles.TITLE);
    Label counts = new Label(new SummaryText(model).counts());
    counts.setWrapText(true);
    VBox head = new VBox(title, counts);
    head.getStyleClass().addAll("cf-agreeing-head", Styles.GAP_4);
    setTop(head);
    VBox lists = new VBox();
    lists.getStyleClass().addAll(Styles.PAD_24, Styles.GAP_16);
    for (State state : SummaryText.ORDER) {
      List<Matter> decided = model.decisions().decided(state);
      if (!decided.isEmpty()) {
        lists.getChildren().add(list(state, decided));
      }
    }
    ScrollPane scroll = new ScrollPane(lists);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.say("agreeing.summary"));
    setCenter(scroll);
    setBottom(foot(close));
  }

  private Node list(State state, List<Matter> decided) {
    VBox list = new VBox(new HBox(Signs.chip(state)));
    list.getStyleClass().add(Styles.GAP_4);
    for (Matter matter : decided) {
      Label line = new Label(SummaryText.line(matter, model.review()));
      line.setWrapText(true);
      list.getChildren().add(line);
    }
    return list;
  }

  private Node foot(Runnable close) {
    copied.getStyleClass().add(Styles.MUTED);
    Button copy = new Button(Words.say("agreeing.copy"), Icon.COPY.inBar());
    copy.setOnAction(event -> copy());
    Button more = new Button(Words.say("agreeing.more"));
    more.setOnAction(event -> model.chooseAgain());
    Button done = new Button(Words.say("agreeing.done"));
    done.getStyleClass().add(Styles.PRIMARY);
    done.setGraphic(KeyCaps.cap("Enter"));
    done.setOnAction(event -> close.run());
    done.sceneProperty().addListener((property, before, now) -> done.requestFocus());
    List.of(copy, more, done).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    HBox foot = new HBox(copied, new Glue(), copy, more, done);
    foot.getStyleClass().addAll("cf-agreeing-foot", Styles.GAP_8);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(new SummaryText(model).text());
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(Words.say("agreeing.copied"));
  }
}
