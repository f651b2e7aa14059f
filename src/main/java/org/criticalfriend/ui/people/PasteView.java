package org.criticalfriend.ui.people;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.criticalfriend.model.Group;
import org.criticalfriend.people.Column;
import org.criticalfriend.people.PastedTable;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** A list before it lands, in the pane at the right. */
final class PasteView extends VBox {
  private final PasteModel model;
  private final Label title = new Label();
  private final Label readAs = new Label();
  private final Label left = new Label();
  private final VBox columns = new VBox();
  private final ListView<PasteModel.Line> list = new ListView<>();
  private final ComboBox<Group> into = new ComboBox<>();
  private final Button land = new Button();
  private final Label first = new Label(null, Icon.WARNING.inLine());

  PasteView(PasteModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-paste");
    list.setItems(model.lines());
    list.setCellFactory(_ -> new ArrivalCell(model));
    list.getStyleClass().add(Styles.LIST);
    list.setAccessibleText(Words.say("people.preview"));
    VBox.setVgrow(list, Priority.ALWAYS);
    for (Label label : java.util.List.of(readAs, left, first)) {
      label.setWrapText(true);
      label.getStyleClass().add(Styles.META);
    }
    first.getStyleClass().add(Styles.WARNING);
    left.getStyleClass().add(Styles.WARNING);
    columns.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_8);
    getChildren().addAll(head(), readAs(), columns, left, list, foot());
    left.managedProperty().bind(left.visibleProperty());
    columns.managedProperty().bind(columns.visibleProperty());
    columns.setVisible(false);
    model.lines().addListener((ListChangeListener<PasteModel.Line>) change -> tell());
    model.table().addListener((property, before, after) -> show(before, after));
    tell();
  }

  /** Puts the focus on the first line. */
  void begin() {
    list.requestFocus();
    list.getSelectionModel().selectFirst();
  }

  private Node head() {
    title.getStyleClass().add(Styles.STRONG);
    title.setWrapText(true);
    Button close = new Button(null, Icon.CLOSE.inBar());
    close.getStyleClass().add(Styles.PLAIN);
    close.setAccessibleText(Words.say("people.cancel"));
    close.setTooltip(new Tooltip(Words.say("people.cancel")));
    close.setOnAction(event -> model.close());
    HBox head = new HBox(Icon.PASTE.inBar(), title, new Glue(), close);
    head.getStyleClass().add(Styles.CARD_HEAD);
    return head;
  }

  private Node readAs() {
    Hyperlink change = new Hyperlink(Words.say("people.change"));
    change.getStyleClass().add(Styles.META);
    change.setMinWidth(USE_PREF_SIZE);
    change.setOnAction(event -> columns.setVisible(!columns.isVisible()));
    HBox row = new HBox(readAs, new Glue(), change);
    readAs.setMinWidth(0);
    row.getStyleClass().addAll(Styles.ROW, "cf-read-as");
    return row;
  }

  private Node foot() {
    land.getStyleClass().add(Styles.PRIMARY);
    land.setOnAction(event -> model.land());
    land.setWrapText(true);
    land.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.landing() == 0 || model.questions() > 0, model.lines()));
    Button cancel = new Button(Words.say("people.cancel"));
    cancel.getStyleClass().add(Styles.PLAIN);
    cancel.setOnAction(event -> model.close());
    FlowPane buttons = new FlowPane(land, cancel);
    buttons.getStyleClass().add(Styles.GAP_8);
    first.managedProperty().bind(first.visibleProperty());
    VBox foot = new VBox(into(), buttons, first);
    foot.getStyleClass().addAll("cf-foot", Styles.GAP_8);
    return foot;
  }

  private Node into() {
    Label label = new Label(Words.say("people.into"));
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    label.setLabelFor(into);
    into.setMaxWidth(Double.MAX_VALUE);
    into.setConverter(new GroupWords());
    into.valueProperty().bindBidirectional(model.into());
    VBox box = new VBox(label, into);
    box.managedProperty().bind(box.visibleProperty());
    box.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.fresh() > 0 && model.into().get() != null,
                model.lines(),
                model.into()));
    return box;
  }

  private void tell() {
    title.setText(Words.say("people.pasted", model.lines().size(), model.found()));
    long fresh = model.fresh();
    long changed = model.landing() - fresh;
    String key = fresh == 0 ? "people.land-known" : "people.land-fresh";
    land.setText(Words.say(fresh > 0 && changed > 0 ? "people.land-both" : key, fresh, changed));
    first.setVisible(model.questions() > 0);
    first.setText(Words.say("people.answer-first", model.questions()));
  }

  private void show(@Nullable PastedTable before, @Nullable PastedTable table) {
    if (table == null) {
      columns.setVisible(false);
      return;
    }
    if (before == null) {
      into.getItems().setAll(model.groups());
    }
    readAs.setText(Words.say("people.read-as", ArrivalWords.columns(table)));
    left.setVisible(table.left() > 0);
    left.setText(Words.say("people.left", PastedTable.MOST, table.left()));
    if (before == null || before.columns().size() != table.columns().size()) {
      columns.getChildren().clear();
      for (int i = 0; i < table.columns().size(); i++) {
        columns.getChildren().add(column(i, table));
      }
    }
  }

  private Node column(int number, PastedTable table) {
    ComboBox<Column> choice = new ComboBox<>(FXCollections.observableArrayList(Column.values()));
    choice.setConverter(new ColumnWords());
    choice.setValue(table.columns().get(number));
    choice.valueProperty().addListener((property, before, after) -> model.mean(number, after));
    choice.setAccessibleText(Words.say("people.column", number + 1));
    Label label = new Label(Words.say("people.column", number + 1));
    label.setLabelFor(choice);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox row = new HBox(label, new Glue(), choice);
    row.getStyleClass().add(Styles.GAP_8);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  /** What groups are called. */
  private static final class GroupWords extends StringConverter<Group> {
    @Override
    public String toString(@Nullable Group group) {
      return group == null ? "" : group.name();
    }

    @Override
    public Group fromString(String words) {
      throw new UnsupportedOperationException("A group is chosen, not typed");
    }
  }

  /** What columns are called. */
  private static final class ColumnWords extends StringConverter<Column> {
    @Override
    public String toString(@Nullable Column column) {
      return column == null ? "" : ArrivalWords.words(column);
    }

    @Override
    public Column fromString(String words) {
      throw new UnsupportedOperationException("A column is chosen, not typed");
    }
  }
}
