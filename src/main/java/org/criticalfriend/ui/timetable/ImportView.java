package org.criticalfriend.ui.timetable;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/** What a file brings, before it lands: a line for each session, ticked where it is taken in. */
final class ImportView extends VBox {
  private static final double SMALLEST_EM = 11;
  private final ImportModel model;
  private final TableView<ImportModel.Line> table = new TableView<>();
  private final Label head = new Label();
  private final Button take = new Button(Words.say("timetable.import.take"));

  ImportView(ImportModel model) {
    this.model = model;
    head.getStyleClass().add(Styles.TITLE);
    table.setEditable(true);
    table.getStyleClass().add(Styles.TABLE);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(table, Priority.ALWAYS);
    ticks();
    column("timetable.field.date", 8, line -> WhenTexts.dayInShort(session(line).date()));
    column("timetable.field.time", 8, line -> WhenTexts.span(session(line)));
    column("timetable.field.title", 22, line -> session(line).title());
    column(
        "timetable.field.venue", 12, line -> Objects.requireNonNullElse(session(line).venue(), ""));
    column("timetable.import.remark", 16, ImportModel.Line::remark);
    table.setOnKeyPressed(this::pressed);
    take.getStyleClass().add(Styles.PRIMARY);
    take.setDefaultButton(true);
    take.setOnAction(event -> model.take());
    Button cancel = SessionPane.button(Words.say("timetable.import.cancel"), model::cancel);
    cancel.setCancelButton(true);
    HBox acts = new HBox(new Glue(), cancel, take);
    acts.getStyleClass().add(Styles.GAP_8);
    getStyleClass().addAll(Styles.CONTENT, Styles.PAD_24, Styles.GAP_16);
    getChildren().addAll(head, table, acts);
    model.lines().addListener((property, before, after) -> show(after));
    show(model.lines().get());
  }

  private void show(List<ImportModel.Line> lines) {
    table.getItems().setAll(lines);
    head.setText(Words.say("timetable.import.head", lines.size()));
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    if (!lines.isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.requestFocus();
    }
  }

  /** Space ticks the selected line. */
  private void pressed(KeyEvent event) {
    ImportModel.Line line = table.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && line != null) {
      line.taken().set(!line.taken().get());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      model.take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      event.consume();
    }
  }

  private void ticks() {
    TableColumn<ImportModel.Line, Boolean> column =
        new TableColumn<>(Words.say("timetable.import.taken"));
    column.setCellValueFactory(row -> row.getValue().taken());
    column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
    column.setMinWidth(5 * SMALLEST_EM);
    column.setSortable(false);
    table.getColumns().add(column);
  }

  private void column(
      String key, double ems, java.util.function.Function<ImportModel.Line, String> text) {
    TableColumn<ImportModel.Line, String> column = new TableColumn<>(Words.say(key));
    column.setMinWidth(ems * SMALLEST_EM);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private static Session session(ImportModel.Line line) {
    return line.arrival().session();
  }
}
