package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The findings as cards under their themes or key questions. */
final class CardsPane extends BorderPane {
  private final FindingsModel model;
  private final Dragged dragged;
  private final ObservableBooleanValue shared;
  private final ListView<Row> list = new ListView<>();
  private final NewFindingLine line;
  private final Runnable open;
  private @Nullable Id renamed;
  private @Nullable TextField naming;
  private boolean following;

  /**
   * The cards.
   *
   * @param shared whether others see the screen
   * @param open opens the chosen finding to be worked on
   */
  CardsPane(FindingsModel model, Dragged dragged, ObservableBooleanValue shared, Runnable open) {
    this.model = model;
    this.dragged = dragged;
    this.shared = shared;
    this.open = open;
    this.line = new NewFindingLine(model);
    getStyleClass().add("cf-cards-pane");
    list.getStyleClass().addAll(Styles.LIST, "cf-cards");
    list.setItems(model.rows());
    list.setAccessibleText(Words.say("part.findings"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new RowCell(this, model));
    list.setPlaceholder(empty());
    setTop(new CardsBar(model));
    setCenter(list);
    list.setMinHeight(0);
    setMinHeight(0);
    setBottom(line);
    listen();
    follow();
  }

  /** The list, for the focus. */
  ListView<Row> list() {
    return list;
  }

  /** The line in which findings are begun. */
  NewFindingLine line() {
    return line;
  }

  /** What is being dragged. */
  Dragged dragged() {
    return dragged;
  }

  boolean isShared() {
    return shared.get();
  }

  /** Puts the focus on the cards, one of them selected. */
  void begin() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** The findings selected, in order. */
  List<Finding> findings() {
    return selected()
        .filter(Row.Card.class::isInstance)
        .map(row -> ((Row.Card) row).finding())
        .distinct()
        .toList();
  }

  /** The themes selected, in order. */
  List<Theme> themes() {
    return selected()
        .filter(Row.Heading.class::isInstance)
        .map(row -> model.themes().theme(row.group()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Has the name of a theme typed in place; of none where null. */
  void rename(@Nullable Id theme) {
    renamed = theme;
    list.refresh();
    if (theme == null) {
      naming = null;
      list.requestFocus();
      return;
    }
    list.scrollTo(Math.max(0, model.row(theme)));
    list.applyCss();
    list.layout();
    if (naming != null) {
      naming.requestFocus();
      naming.selectAll();
    }
  }

  boolean isRenamed(@Nullable Id theme) {
    return theme != null && theme.equals(renamed);
  }

  /** The field that is to have the focus while a theme is renamed. */
  void naming(TextField field) {
    naming = field;
  }

  /** Takes the row of a cell, with all that are selected beside it, on its way. */
  void drag(RowCell cell) {
    List<Row> rows = selected().filter(row -> row.getClass() == cell.getItem().getClass()).toList();
    boolean one = !rows.contains(cell.getItem()) || cell.getItem() instanceof Row.Heading;
    dragged.rows(cell, one ? List.of(cell.getItem()) : rows);
  }

  /** Whether what is dragged can be dropped on a row. */
  boolean canDrop(Row row) {
    List<Row> rows = dragged.rows();
    boolean themes = !rows.isEmpty() && rows.getFirst() instanceof Row.Heading;
    return !rows.isEmpty() && !rows.contains(row) && !(themes && row instanceof Row.Card);
  }

  /** Drops what is dragged on a row; notes take this stance. */
  void drop(Row row, Stance stance) {
    List<Note> notes = dragged.notes();
    List<Row> rows = dragged.rows();
    if (!notes.isEmpty()) {
      switch (row) {
        case Row.Card card -> model.evidence().add(card.finding(), notes, stance);
        case Row.Heading heading -> begin(notes, theme(heading));
      }
    } else if (!rows.isEmpty() && rows.getFirst() instanceof Row.Heading moved) {
      Theme theme = model.themes().theme(moved.group());
      if (theme != null) {
        model.themes().place(theme, row.group());
      }
    } else if (!rows.isEmpty()) {
      dropCards(rows, row);
    }
  }

  private void begin(List<Note> notes, @Nullable Id theme) {
    model.evidence().begin(notes, theme);
    open.run();
  }

  private void dropCards(List<Row> rows, Row row) {
    List<Finding> findings = rows.stream().map(one -> ((Row.Card) one).finding()).toList();
    if (model.grouping().get() == Grouping.QUESTIONS) {
      model.acts().serve(findings, rows.getFirst().group(), row.group());
      return;
    }
    Id before =
        switch (row) {
          case Row.Card card -> card.finding().id();
          case Row.Heading heading -> first(heading);
        };
    model.acts().move(findings, row.group(), before);
  }

  /** The first finding under a heading: what is dropped on the heading comes before it. */
  private @Nullable Id first(Row.Heading heading) {
    return model.review().findings().stream()
        .filter(one -> Objects.equals(one.theme(), heading.group()))
        .map(Finding::id)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Id theme(Row.Heading heading) {
    return model.grouping().get() == Grouping.THEMES ? heading.group() : null;
  }

  private Stream<Row> selected() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull);
  }

  private void listen() {
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, row) -> chosen(row));
    model.chosen().addListener((property, before, after) -> follow());
    model.laidOut().addListener((property, before, after) -> follow());
    shared.addListener((property, before, after) -> list.refresh());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnDragOver(
        event -> {
          if (!dragged.notes().isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
          }
        });
    list.setOnDragDropped(this::droppedBeside);
  }

  /** Notes dropped where no card is begin a finding. */
  private void droppedBeside(DragEvent event) {
    if (!dragged.notes().isEmpty()) {
      begin(dragged.notes(), null);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** While rows come and go the list selects others by itself; only people choose. */
  private void chosen(@Nullable Row row) {
    if (row != null && !following && !model.isLayingOut() && row.thing() != null) {
      model.chosen().set(row.thing());
    }
  }

  private void follow() {
    Id wanted = model.chosen().get();
    Row now = list.getSelectionModel().getSelectedItem();
    if (now != null && Objects.equals(now.thing(), wanted)) {
      return;
    }
    following = true;
    int at = model.row(wanted);
    if (at >= 0) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 1));
    } else {
      list.getSelectionModel().clearSelection();
    }
    following = false;
  }

  private void clicked(MouseEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    if (event.getButton() == MouseButton.PRIMARY && plain && model.finding() != null) {
      model.open().set(true);
    }
  }

  private void pressed(KeyEvent event) {
    if (renamed != null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Row row = list.getSelectionModel().getSelectedItem();
    boolean heading = row instanceof Row.Heading;
    if (event.getCode() == KeyCode.ENTER && row instanceof Row.Card) {
      open.run();
      event.consume();
    } else if (heading && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      model.fold(row.group());
      event.consume();
    }
  }

  private Node empty() {
    Button begin = new Button(Words.say("findings.new"));
    begin.setOnAction(event -> line.begin());
    begin.setDisable(!model.isWritable());
    return new EmptyPlace(Words.say("findings.empty"), begin, "Ctrl+N");
  }
}
