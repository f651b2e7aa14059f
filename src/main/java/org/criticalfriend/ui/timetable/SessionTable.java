package org.criticalfriend.ui.timetable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Clash;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** All sessions as a table, with a last row to type new ones into. */
final class SessionTable extends BorderPane {
  private final TimetableModel model;
  private final TableView<Session> table = new TableView<>();
  private boolean following;

  SessionTable(TimetableModel model, QuickRow quick, Runnable edit) {
    this.model = model;
    table.getStyleClass().add(Styles.TABLE);
    table.setAccessibleText(Words.say("part.timetable"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(Words.say("timetable.empty")));
    columns();
    clashes();
    setCenter(table);
    setBottom(quick);
    open(edit);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> chosen(after));
    model.week().addListener((property, before, after) -> draw());
    model.clashes().addListener((property, before, after) -> table.refresh());
    model.hidesNames().addListener((property, before, after) -> table.refresh());
    model.selected().addListener((property, before, after) -> select());
    draw();
  }

  private void columns() {
    column("timetable.field.date", 8, session -> WhenTexts.dayInShort(session.date()));
    column("timetable.field.time", 8, WhenTexts::span);
    column("timetable.field.title", 18, Session::title);
    column("timetable.field.kind", 7, Session::kind);
    column("timetable.field.venue", 10, s -> Objects.requireNonNullElse(s.venue(), ""));
    column("timetable.peers", 8, model::peers);
  }

  private void open(Runnable edit) {
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            edit.run();
            event.consume();
          }
        });
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            edit.run();
          }
        });
  }

  /** Puts the focus on the rows. */
  void arrive() {
    table.requestFocus();
  }

  private void chosen(Session session) {
    if (!following && session != null) {
      model.selected().set(session.id());
    }
  }

  private void draw() {
    following = true;
    table.getItems().setAll(model.week().get().inOrder());
    following = false;
    select();
  }

  private void select() {
    Session session = model.session();
    following = true;
    if (session == null) {
      table.getSelectionModel().clearSelection();
    } else {
      table.getSelectionModel().select(session);
      table.scrollTo(Math.max(0, table.getItems().indexOf(session) - 2));
    }
    following = false;
  }

  private TableColumn<Session, String> column(
      String key, double ems, Function<Session, String> text) {
    TableColumn<Session, String> column = new TableColumn<>(Words.say(key));
    column.setPrefWidth(ems * 14);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }

  private void clashes() {
    TableColumn<Session, String> column =
        column("timetable.clashes", 8, session -> words(model.clashesOf(session.id())));
    column.setCellFactory(
        ignored ->
            new TableCell<>() {
              @Override
              protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                boolean none = empty || words == null || words.isEmpty();
                setText(none ? null : words);
                setGraphic(none ? null : Icon.CLASH.inLine());
                getStyleClass().remove(Styles.DANGER);
                if (!none) {
                  getStyleClass().add(Styles.DANGER);
                }
              }
            });
  }

  private String words(List<Clash> clashes) {
    return clashes.stream()
        .map(clash -> SessionCard.inShort(model, clash))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
