package org.criticalfriend.ui.people;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The groups at the left, by side, with how many are in each. */
final class GroupsView extends VBox {
  private final GroupsModel model;
  private final VBox list = new VBox();
  private final VBox foot = new VBox();
  private final ToggleGroup toggles = new ToggleGroup();

  GroupsView(GroupsModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.SIDE_PANE, "cf-groups");
    ScrollPane pane = new ScrollPane(list);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(pane, foot);
    model.lines().addListener((ListChangeListener<GroupsModel.Line>) change -> draw());
    model.chosen().addListener((property, before, after) -> choose());
    draw();
    rest();
  }

  /** Opens the form for a new group. */
  void begin() {
    open(new GroupForm(model, null, model::add, this::rest));
  }

  /** Opens the form for the chosen group. */
  void change() {
    Group group = model.group();
    if (group != null) {
      open(new GroupForm(model, group, model::change, this::rest));
    }
  }

  private void open(GroupForm form) {
    foot.getChildren().setAll(form);
    form.begin();
  }

  private void rest() {
    Button add = new Button(Words.say("people.new-group"), Icon.ADD.inBar());
    add.getStyleClass().add(Styles.PLAIN);
    add.setTooltip(new Tooltip(Words.say("people.new-group-tip")));
    add.setOnAction(event -> begin());
    add.setDisable(!model.isWritable());
    foot.getChildren().setAll(add);
  }

  private void draw() {
    boolean focused = list.getChildren().stream().anyMatch(Node::isFocused);
    toggles.getToggles().clear();
    list.getChildren().setAll(entry(null, Words.say("people.everyone"), model.everyone(), false));
    for (GroupsModel.Line line : model.lines()) {
      if (line.first()) {
        Label side = new Label(model.words(line.group().side()));
        side.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED, "cf-group-side");
        list.getChildren().add(side);
      }
      list.getChildren()
          .add(entry(line.group().id(), line.group().name(), line.people(), line.under()));
    }
    if (focused && toggles.getSelectedToggle() instanceof Node chosen) {
      chosen.requestFocus();
    }
  }

  private void choose() {
    for (Toggle toggle : List.copyOf(toggles.getToggles())) {
      if (Objects.equals(toggle.getUserData(), model.chosen().get())) {
        toggle.setSelected(true);
      }
    }
  }

  private ToggleButton entry(@Nullable Id id, String name, long people, boolean under) {
    HBox line = line(name, people);
    ToggleButton entry = new ToggleButton(null, line);
    entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    entry.getStyleClass().setAll("cf-nav", "cf-group");
    if (under) {
      entry.getStyleClass().add("cf-group-under");
    }
    line.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> inner(entry), entry.widthProperty(), entry.insetsProperty()));
    entry.setAccessibleText(Words.say("people.group-count", name, people));
    entry.setTooltip(new Tooltip(name));
    entry.setUserData(id);
    entry.setToggleGroup(toggles);
    entry.setSelected(Objects.equals(id, model.chosen().get()));
    entry
        .selectedProperty()
        .addListener(
            (property, before, selected) -> {
              if (selected) {
                model.chosen().set(id);
              }
            });
    entry.setOnAction(event -> entry.setSelected(true));
    return entry;
  }

  private static double inner(ToggleButton entry) {
    return Math.max(
        0, entry.getWidth() - entry.getInsets().getLeft() - entry.getInsets().getRight());
  }

  private static HBox line(String name, long people) {
    Label words = new Label(name);
    words.setTextOverrun(OverrunStyle.ELLIPSIS);
    words.setMinWidth(0);
    Label count = new Label(Long.toString(people));
    count.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    count.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(words, new Glue(), count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    return line;
  }
}
