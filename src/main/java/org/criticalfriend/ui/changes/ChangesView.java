package org.criticalfriend.ui.changes;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The history of one thing, at the right of the window. */
public final class ChangesView extends VBox {
  private final ChangesModel model;
  private final VBox list = new VBox();

  /**
   * Draws a history.
   *
   * @param close takes it away
   */
  public ChangesView(ChangesModel model, Runnable close) {
    this.model = model;
    getStyleClass().add("cf-drawer");
    Label title = new Label(Words.say("changes.title"));
    title.getStyleClass().add(Styles.TITLE);
    Button shut = new Button(null, Icon.CLOSE.inBar());
    shut.getStyleClass().add(Styles.PLAIN);
    shut.setAccessibleText(Words.say("changes.close"));
    shut.setTooltip(new Tooltip(Words.say("changes.close")));
    shut.setOnAction(event -> close.run());
    HBox head = new HBox(Icon.HISTORY.inBar(), title, new Glue(), shut);
    head.getStyleClass().add(Styles.PART_BAR);
    ScrollPane pane = new ScrollPane(list);
    pane.setFitToWidth(true);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(head, pane);
    model.changes().addListener((ListChangeListener<ChangesModel.Change>) change -> draw());
    draw();
  }

  private void draw() {
    list.getChildren().clear();
    if (model.isHidden()) {
      list.getChildren().add(new EmptyPlace(Words.say("changes.hidden"), null, ""));
      return;
    }
    Label sort = new Label(model.sort());
    sort.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox what = new VBox(sort, wrapped(model.title(), Styles.STRONG));
    what.getStyleClass().add(Styles.PAD_16);
    list.getChildren().add(what);
    for (ChangesModel.Change change : model.changes()) {
      list.getChildren().add(row(change));
    }
  }

  private Node row(ChangesModel.Change change) {
    Label who = new Label(change.author());
    who.getStyleClass().add(Styles.STRONG);
    Label when = new Label(change.when());
    when.getStyleClass().addAll(Styles.META, Styles.MUTED);
    when.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(who, new Glue(), when);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox row = new VBox(head, wrapped(change.step(), Styles.META));
    row.getStyleClass().addAll("cf-change", Styles.GAP_4);
    change.fields().forEach(field -> row.getChildren().addAll(field(field)));
    return row;
  }

  private List<Node> field(ChangesModel.Field field) {
    List<Node> lines = new ArrayList<>();
    if (!field.before().isEmpty()) {
      lines.add(said(Words.say("changes.before", field.name()), field.before(), Styles.MUTED));
    }
    if (!field.after().isEmpty()) {
      String key = field.before().isEmpty() ? "changes.first" : "changes.after";
      lines.add(said(Words.say(key, field.name()), field.after(), "cf-change-after"));
    }
    if (field.restorable()) {
      Button restore = new Button(Words.say("changes.restore"), Icon.UNDO.inLine());
      restore.setOnAction(event -> model.restore(field));
      lines.add(restore);
    }
    return lines;
  }

  private static Node said(String name, String words, String style) {
    Label label = new Label(name);
    label.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    label.getStyleClass().add("cf-change-name");
    label.setWrapText(true);
    Label text = wrapped(words, style);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(label, text);
    line.getStyleClass().add(Styles.GAP_8);
    return line;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
