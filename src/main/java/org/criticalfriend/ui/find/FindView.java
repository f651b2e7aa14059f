package org.criticalfriend.ui.find;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** The find box: a field, and beneath it what was found. */
public final class FindView extends VBox {
  private final FindModel model;
  private final Runnable close;
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final Label remark = new Label();

  /**
   * Draws a box.
   *
   * @param close takes it away
   */
  public FindView(FindModel model, Runnable close) {
    this.model = model;
    this.close = close;
    getStyleClass().add("cf-find-box");
    field.setPromptText(Words.say("find.prompt"));
    field.setAccessibleText(Words.say("find.prompt"));
    field.textProperty().bindBidirectional(model.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox head = new HBox(Icon.FIND.inBar(), field, KeyCaps.cap("Esc"));
    head.getStyleClass().add("cf-find-head");
    list.setItems(model.lines());
    list.setFocusTraversable(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getStyleClass().add("cf-find-list");
    list.setCellFactory(cells -> new LineCell(this::clicked));
    list.setAccessibleText(Words.say("find.found"));
    remark.setWrapText(true);
    remark.getStyleClass().addAll(Styles.MUTED, Styles.PAD_16);
    remark.managedProperty().bind(remark.visibleProperty());
    getChildren().addAll(head, list, remark, foot());
    model.lines().addListener((ListChangeListener<Line>) change -> fit());
    model.chosen().addListener((property, before, after) -> choose());
    fit();
    choose();
  }

  /** Puts the focus into the field. */
  public void arrive() {
    field.requestFocus();
    field.selectAll();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.down();
      case UP -> model.up();
      case TAB -> model.nextGroup();
      case ENTER -> go();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void clicked(int line) {
    model.choose(line);
    go();
  }

  private void go() {
    if (model.canGo()) {
      close.run();
      model.go();
    }
  }

  private void choose() {
    int chosen = model.chosen().get();
    if (chosen < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(chosen);
      list.scrollTo(Math.max(0, chosen - 2));
    }
  }

  private void fit() {
    boolean empty = model.lines().isEmpty();
    list.setVisible(!empty);
    list.setManaged(!empty);
    list.setStyle("-fx-pref-height: " + height(model.lines()) + "em");
    remark.setText(model.remark());
    remark.setVisible(!remark.getText().isEmpty());
  }

  /** Lines are as high as {@code look.css} makes them; more than a screenful scrolls. */
  private static double height(List<Line> lines) {
    double most = 34;
    double heads = lines.stream().filter(Line.Head.class::isInstance).count();
    return Math.min(most, heads * 2 + (lines.size() - heads) * 2.571 + 1);
  }

  private static Node foot() {
    HBox keys =
        new HBox(
            new KeyCaps(List.of("↑", "↓"), Words.say("find.key.choose")),
            new KeyCaps(List.of("Enter"), Words.say("find.key.go")),
            new KeyCaps(List.of("Tab"), Words.say("find.key.group")));
    HBox only =
        new HBox(
            new KeyCaps(List.of(">"), Words.say("find.key.commands")),
            new KeyCaps(List.of("@"), Words.say("find.key.people")),
            new KeyCaps(List.of("#"), Words.say("find.key.themes")));
    keys.getStyleClass().add(Styles.GAP_12);
    only.getStyleClass().add(Styles.GAP_12);
    FlowPane foot = new FlowPane(keys, only);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("cf-find-foot");
    return foot;
  }
}
