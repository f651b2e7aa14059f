package org.criticalfriend.ui.people;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.criticalfriend.model.Person;
import org.criticalfriend.people.Detail;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.people.PeopleModel.Row;
import org.jspecify.annotations.Nullable;

/** The table of people; its last row takes new ones. */
final class PeopleTable extends TableView<Row> {
  private static final Map<Detail, Double> WIDTHS =
      Map.of(
          Detail.NAME, 14.5,
          Detail.POST, 14.0,
          Detail.ORGANISATION, 12.0,
          Detail.CATEGORY, 6.5,
          Detail.EMAIL, 8.5,
          Detail.MOBILE, 7.0);
  private static final double ROOM = 1.2;

  private final PeopleModel model;
  private final EntryFields entry;
  private final Map<Detail, TableColumn<Row, Row>> columns = new EnumMap<>(Detail.class);
  private final Label measure = new Label();

  PeopleTable(PeopleModel model, ObservableValue<Boolean> narrow) {
    this.model = model;
    this.entry = new EntryFields(model, this::requestFocus, this::up);
    build(narrow);
  }

  /** Puts the caret where a new person begins, also in a window that was never drawn. */
  void begin() {
    scrollTo(model.rows().size() - 1);
    if (getScene() != null) {
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
    }
    entry.begin();
  }

  /** Goes from the place for a new person to the last one there is. */
  private void up() {
    int last = model.rows().size() - 2;
    if (last >= 0) {
      requestFocus();
      getSelectionModel().clearAndSelect(last, getColumns().getFirst());
    }
  }

  /** What is typed onto a place replaces its words, as in a spreadsheet; no letter is lost. */
  private void typed(KeyEvent event) {
    if (isFocused() && writes(event)) {
      TextField field = field();
      if (field != null) {
        field.replaceSelection(event.getCharacter());
      }
      event.consume();
    }
  }

  private static boolean writes(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isAltDown()
        && !event.getCharacter().isBlank()
        && !Character.isISOControl(event.getCharacter().codePointAt(0));
  }

  /** The field that takes what is typed where the focus is; null where nothing can be typed. */
  private @Nullable TextField field() {
    var place = getFocusModel().getFocusedCell();
    if (person(place.getRow()) == null || place.getTableColumn() == null) {
      begin();
    } else {
      edit(place.getRow(), cast(place.getTableColumn()));
    }
    applyCss(); // a field selects its text when it is first drawn: before the letter comes, not
    // after
    return getScene().getFocusOwner() instanceof TextField field ? field : null;
  }

  private void build(ObservableValue<Boolean> narrow) {
    getStyleClass().addAll(Styles.TABLE, "cf-people-table");
    setAccessibleText(Words.say("part.people"));
    setEditable(true);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    getSelectionModel().setCellSelectionEnabled(true);
    for (Detail detail : PeopleModel.SHOWN) {
      getColumns().add(column(detail, narrow));
    }
    setItems(model.rows());
    setRowFactory(table -> new EntryRow());
    widthProperty().addListener((property, before, after) -> fit());
    narrow.addListener((property, before, after) -> fit());
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().add(measure);
    measure.fontProperty().addListener((property, before, after) -> fit());
    getFocusModel()
        .focusedIndexProperty()
        .addListener((property, before, after) -> model.selected().set(person(after.intValue())));
    model.selected().addListener((property, before, after) -> select(after));
    model
        .rows()
        .addListener(
            (javafx.collections.ListChangeListener<Row>) change -> select(model.selected().get()));
  }

  private TableColumn<Row, Row> column(Detail detail, ObservableValue<Boolean> narrow) {
    TableColumn<Row, Row> column = new TableColumn<>(EntryFields.words(detail));
    column.setCellValueFactory(
        cell -> new javafx.beans.property.ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> cell(detail));
    column.setSortable(false);
    column.setReorderable(false);
    if (detail == Detail.EMAIL || detail == Detail.MOBILE) {
      Label head = new Label(EntryFields.words(detail), Icon.BACKGROUND_ONLY.inLine());
      head.setTooltip(new Tooltip(Words.say("people.team-only")));
      head.setAccessibleText(EntryFields.words(detail) + ", " + Words.say("people.team-only"));
      column.setText(null);
      column.setGraphic(head);
    }
    if (!isAlwaysShown(detail)) {
      narrow.addListener((property, before, after) -> column.setVisible(!after));
    }
    columns.put(detail, column);
    return column;
  }

  private PersonCell cell(Detail detail) {
    PersonCell cell = new PersonCell(model, entry, detail);
    cell.setContentDisplay(ContentDisplay.RIGHT);
    return cell;
  }

  private static boolean isAlwaysShown(Detail detail) {
    return detail == Detail.NAME || PeopleModel.isWanted(detail);
  }

  /** Columns take the room there is, and scroll where it is too little for their words. */
  private void fit() {
    double em = Font.getDefault().getSize();
    em = measure.getFont() == null ? em : measure.getFont().getSize();
    double wanted = 0;
    for (TableColumn<Row, Row> column : columns.values()) {
      wanted += column.isVisible() ? width(column) : 0;
    }
    double share = Math.max(em, (getWidth() - ROOM * em) / wanted);
    for (TableColumn<Row, Row> column : columns.values()) {
      column.setPrefWidth(width(column) * share);
    }
  }

  private double width(TableColumn<Row, Row> column) {
    for (Map.Entry<Detail, TableColumn<Row, Row>> one : columns.entrySet()) {
      if (one.getValue().equals(column)) {
        return WIDTHS.getOrDefault(one.getKey(), 0.0);
      }
    }
    return 0;
  }

  private @Nullable Person person(int row) {
    return row < 0 || row >= model.rows().size() ? null : model.rows().get(row).person();
  }

  private void select(@Nullable Person person) {
    for (int i = 0; person != null && i < model.rows().size(); i++) {
      if (model.rows().get(i).isOf(person.id()) && getFocusModel().getFocusedIndex() != i) {
        var column = getFocusModel().getFocusedCell().getTableColumn();
        getSelectionModel()
            .clearAndSelect(i, column == null ? getColumns().getFirst() : cast(column));
        scrollTo(Math.max(0, i - 5));
      }
    }
  }

  @SuppressWarnings("unchecked") // every column of this table is one of rows
  private static TableColumn<Row, ?> cast(TableColumn<?, ?> column) {
    return (TableColumn<Row, ?>) column;
  }

  /** The last row is marked, so that the style sheet can lift it out. */
  private static final class EntryRow extends TableRow<Row> {
    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("cf-entry-row");
      if (!empty && row != null && row.person() == null) {
        getStyleClass().add("cf-entry-row");
      }
    }
  }
}
