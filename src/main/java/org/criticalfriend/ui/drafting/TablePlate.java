package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.editing.CellText;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.editing.Tables;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.richtext.Plate;

/** A table in the editor: its cells are typed into, Tab goes from one to the next. */
final class TablePlate extends VBox {
  private final Plate plate;
  private final boolean writable;
  private final GridPane grid = new GridPane();
  private final List<List<TextArea>> cells = new ArrayList<>();
  private int row;
  private int column;

  /** The table that this plate holds. */
  TablePlate(Plate plate, boolean writable) {
    this.plate = plate;
    this.writable = writable;
    getStyleClass().addAll("cf-table-plate", Styles.GAP_4);
    grid.getStyleClass().add("cf-table-grid");
    getChildren().addAll(caption(), grid, acts());
    draw();
  }

  private Leaf.Table table() {
    return (Leaf.Table) plate.leaf();
  }

  private Node caption() {
    List<Stroke> words = table().caption();
    TextField caption = new TextField(words == null ? "" : CellText.of(words));
    caption.setPromptText(Words.say("drafting.table-caption"));
    caption.setAccessibleText(Words.say("drafting.table-caption"));
    caption.getStyleClass().add("cf-plate-field");
    caption.setEditable(writable);
    caption
        .textProperty()
        .addListener(
            (property, before, after) ->
                plate.type(Tables.captioned(table(), CellText.strokes(after))));
    return caption;
  }

  private Node acts() {
    HBox acts =
        new HBox(
            button("drafting.add-row", () -> change(Tables.rowAdded(table(), row + 1), row + 1, 0)),
            button(
                "drafting.add-column",
                () -> change(Tables.columnAdded(table(), column + 1), row, column + 1)),
            button("drafting.remove-row", () -> change(Tables.rowRemoved(table(), row), row, 0)),
            button(
                "drafting.remove-column",
                () -> change(Tables.columnRemoved(table(), column), row, column)));
    acts.getStyleClass().add(Styles.GAP_4);
    acts.setAlignment(Pos.CENTER_LEFT);
    acts.visibleProperty().bind(focusWithinProperty());
    acts.setDisable(!writable);
    return acts;
  }

  private static Button button(String key, Runnable act) {
    Button button = new Button(Words.say(key));
    button.getStyleClass().addAll(Styles.PLAIN, Styles.META);
    button.setFocusTraversable(false);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void change(Leaf.Table to, int wantedRow, int wantedColumn) {
    plate.type(to);
    draw();
    go(wantedRow, wantedColumn);
  }

  private void go(int wantedRow, int wantedColumn) {
    int r = Math.clamp(wantedRow, 0, cells.size() - 1);
    cells.get(r).get(Math.clamp(wantedColumn, 0, cells.get(r).size() - 1)).requestFocus();
  }

  private void draw() {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    cells.clear();
    List<List<List<Stroke>>> rows = table().rows();
    for (int c = 0; c < rows.getFirst().size(); c++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / rows.getFirst().size());
      grid.getColumnConstraints().add(share);
    }
    for (int r = 0; r < rows.size(); r++) {
      cells.add(new ArrayList<>());
      for (int c = 0; c < rows.get(r).size(); c++) {
        grid.add(cell(r, c, rows.get(r).get(c)), c, r);
      }
    }
  }

  /** A label gives the cell its height; the field lies over it. */
  private Node cell(int r, int c, List<Stroke> strokes) {
    TextArea field = new TextArea(CellText.of(strokes));
    Label size = new Label();
    size.textProperty().bind(field.textProperty().concat("\u200b"));
    size.setWrapText(true);
    size.setMinHeight(USE_PREF_SIZE);
    size.setVisible(false);
    field.setWrapText(true);
    field.setEditable(writable);
    field.setPrefRowCount(1);
    field.setMinSize(0, 0);
    field.setPrefSize(0, 0);
    field.setAccessibleText(
        Words.say(r == 0 ? "drafting.header-cell" : "drafting.cell", r + 1, c + 1));
    field.getStyleClass().add(r == 0 ? Styles.STRONG : "cf-table-cell");
    size.getStyleClass().add(r == 0 ? Styles.STRONG : "cf-table-cell");
    field
        .textProperty()
        .addListener(
            (property, before, after) ->
                plate.type(Tables.typed(table(), r, c, CellText.strokes(after))));
    field.focusedProperty().addListener((property, before, after) -> at(after, r, c));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, r, c));
    cells.get(r).add(field);
    StackPane cell = new StackPane(size, field);
    cell.setAlignment(Pos.TOP_LEFT);
    cell.getStyleClass().add(r == 0 ? "cf-table-head" : "cf-table-body");
    return cell;
  }

  private void at(boolean focused, int r, int c) {
    if (focused) {
      row = r;
      column = c;
    }
  }

  private void key(KeyEvent event, int r, int c) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      step(r, c, event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      go(r + 1, c);
    }
  }

  /** From cell to cell; behind the last one a new row begins. */
  private void step(int r, int c, int by) {
    int columns = cells.getFirst().size();
    int next = r * columns + c + by;
    if (next >= columns * cells.size() && writable) {
      change(Tables.rowAdded(table(), cells.size()), cells.size(), 0);
    } else if (next >= 0) {
      go(next / columns, next % columns);
    }
  }

  /** Puts the focus into the first cell. */
  static Consumer<Node> begin() {
    return node -> {
      if (node instanceof TablePlate table) {
        table.go(0, 0);
      }
    };
  }
}
