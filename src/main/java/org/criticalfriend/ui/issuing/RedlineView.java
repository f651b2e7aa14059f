package org.criticalfriend.ui.issuing;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.versions.Redline.Line;
import org.jspecify.annotations.Nullable;

/** What changed between two versions, paragraph by paragraph. */
public final class RedlineView extends BorderPane {
  private final VersionsModel model;
  private final Label title = new Label();
  private final Label sentence = new Label();
  private final CheckBox all = new CheckBox(Words.say("issuing.redline.all"));
  private final Button go = new Button(Words.say("issuing.redline.go"));
  private final ListView<Line> list = new ListView<>();
  private final EmptyPlace none = new EmptyPlace(Words.say("issuing.redline.none"), null, "");

  /** A view of the comparison that is looked at. */
  public RedlineView(VersionsModel model) {
    this.model = model;
    getStyleClass().add(Styles.CONTENT);
    title.getStyleClass().add(Styles.TITLE);
    title.setWrapText(true);
    sentence.setWrapText(true);
    sentence.getStyleClass().add(Styles.MUTED);
    all.selectedProperty().addListener((property, before, after) -> draw());
    go.setOnAction(event -> go());
    Button close = new Button(Words.say("issuing.redline.close"));
    close.setOnAction(event -> model.close());
    FlowPane acts = new FlowPane(go, close, all);
    acts.getStyleClass().add(Styles.GAP_12);
    acts.setRowValignment(VPos.CENTER);
    VBox head = new VBox(title, sentence, acts);
    head.getStyleClass().addAll("cf-redline-head", Styles.GAP_8);
    dressList();
    none.setMouseTransparent(true);
    setTop(head);
    setCenter(new StackPane(list, none));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.compared().addListener((property, before, after) -> arrive(before, after));
  }

  private void dressList() {
    list.setCellFactory(view -> new RedlineCell());
    list.getStyleClass().addAll(Styles.LIST, "cf-redline");
    list.setAccessibleText(Words.say("issuing.redline.list"));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() > 1) {
            go();
          }
        });
  }

  /** Puts the focus on the first paragraph that differs. */
  public void focus() {
    list.requestFocus();
  }

  private void arrive(@Nullable Compared before, @Nullable Compared after) {
    if (after == null) {
      return;
    }
    title.setText(after.title());
    sentence.setText(Words.say("issuing.redline.sentence", after.comparison().sentence()));
    go.setVisible(after.isToday());
    go.setManaged(after.isToday());
    draw();
    if (before == null) {
      list.getSelectionModel().select(0);
    }
  }

  private void draw() {
    Compared now = model.compared().get();
    if (now != null) {
      list.getItems().setAll(now.lines(all.isSelected()));
      none.setVisible(list.getItems().isEmpty());
    }
  }

  private void go() {
    Line line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.go(line);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      go();
      event.consume();
    }
  }
}
