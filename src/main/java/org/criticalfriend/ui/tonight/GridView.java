package org.criticalfriend.ui.tonight;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.SourceLook;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Key questions by kinds of source; arrows go from cell to cell, Enter opens one. */
final class GridView extends VBox {
  private static final double QUESTION_PERCENT = 33;
  private static final double NUMBER_PERCENT = 5;

  private final TonightModel model;
  private final BooleanBinding narrow;
  private final BooleanBinding tight;
  private final Runnable enter;
  private final GridPane grid = new GridPane();
  private final List<List<GridCell>> cells = new ArrayList<>();
  private boolean arriving;

  /**
   * A grid.
   *
   * @param narrow whether questions show their numbers alone
   * @param tight whether kinds of source show their icons alone
   * @param enter goes into the cell that is open
   */
  GridView(TonightModel model, BooleanBinding narrow, BooleanBinding tight, Runnable enter) {
    this.model = model;
    this.narrow = narrow;
    this.tight = tight;
    this.enter = enter;
    getStyleClass().add(Styles.GAP_12);
    grid.getStyleClass().add("cf-grid");
    getChildren().addAll(grid, legend());
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    model.evening().addListener((property, before, after) -> draw());
    model.spot().addListener((property, before, after) -> light());
    narrow.addListener((property, before, after) -> draw());
    tight.addListener((property, before, after) -> draw());
    draw();
  }

  /** Puts the focus on the open cell, once there is one. */
  void arrive() {
    GridCell cell = cell(model.spot().get());
    arriving = cell == null;
    if (cell != null) {
      cell.requestFocus();
    }
  }

  private void draw() {
    Evening evening = model.evening().get();
    if (evening == null) {
      return;
    }
    boolean focused = isFocusWithin() || arriving;
    grid.getChildren().clear();
    cells.clear();
    columns();
    heads();
    for (int row = 0; row < evening.grid().rows().size(); row++) {
      row(evening, row);
    }
    light();
    if (focused) {
      arrive();
    }
  }

  private void columns() {
    double first = narrow.get() ? NUMBER_PERCENT : QUESTION_PERCENT;
    List<ColumnConstraints> all = new ArrayList<>();
    all.add(percent(first));
    for (int column = 0; column < SourceGrid.columns(); column++) {
      all.add(percent((100 - first) / SourceGrid.columns()));
    }
    grid.getColumnConstraints().setAll(all);
  }

  private static ColumnConstraints percent(double share) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(share);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private void heads() {
    Label question = new Label(narrow.get() ? "" : Words.say("tonight.key-question"));
    question.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED);
    grid.add(question, 0, 0);
    for (int column = 0; column < SourceGrid.columns(); column++) {
      SourceKind kind = SourceGrid.kind(column);
      String words = SourceLook.words(kind);
      Node icon = narrow.get() && !tight.get() ? null : SourceLook.icon(kind).inLine();
      Label head = new Label(tight.get() ? "" : words, icon);
      head.setAccessibleText(words);
      head.setMinWidth(0);
      head.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.MUTED, "cf-grid-head");
      head.setTooltip(new Tooltip(Words.say("tonight.head", words, whom(kind))));
      GridPane.setHalignment(head, HPos.CENTER);
      grid.add(head, column + 1, 0);
    }
  }

  private static String whom(@Nullable SourceKind kind) {
    return Words.say("tonight.whom." + SourceLook.key(kind));
  }

  private void row(Evening evening, int row) {
    KeyQuestion question = evening.review().keyQuestions().get(row);
    ProseText words = new ProseText(question.text(), evening.review());
    QuestionNumber number = new QuestionNumber(row + 1);
    number.setTooltip(new Tooltip(words.plain()));
    HBox line = new HBox(number);
    if (!narrow.get()) {
      HBox.setHgrow(words, Priority.ALWAYS);
      line.getChildren().add(words);
    }
    line.getStyleClass().addAll(Styles.GAP_12, "cf-grid-question");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    grid.add(line, 0, row + 1);
    List<GridCell> drawn = new ArrayList<>();
    for (int column = 0; column < SourceGrid.columns(); column++) {
      int count = evening.grid().rows().get(row).cells().get(column).size();
      GridCell cell = new GridCell(new Spot(row, column), count, model, enter);
      drawn.add(cell);
      grid.add(cell, column + 1, row + 1);
    }
    cells.add(drawn);
  }

  /** The open cell alone is reached by Tab; the others by arrows. */
  private void light() {
    GridCell open = cell(model.spot().get());
    cells.forEach(row -> row.forEach(cell -> cell.light(cell == open)));
    if (open != null && isFocusWithin()) {
      open.requestFocus();
    }
  }

  private @Nullable GridCell cell(Spot spot) {
    return spot.row() < cells.size() ? cells.get(spot.row()).get(spot.column()) : null;
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> model.move(-1, 0);
      case DOWN -> model.move(1, 0);
      case LEFT -> model.move(0, -1);
      case RIGHT -> model.move(0, 1);
      case HOME -> model.move(0, -SourceGrid.columns());
      case END -> model.move(0, SourceGrid.columns());
      case ENTER, SPACE -> enter.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Node legend() {
    Label heard = new Label(Words.say("tonight.legend"));
    heard.getStyleClass().addAll(Styles.META, Styles.MUTED);
    FlowPane keys = new FlowPane(heard);
    keys.getStyleClass().add("cf-grid-legend");
    for (Heat heat : Heat.values()) {
      Region sample = new Region();
      sample.getStyleClass().addAll("cf-heat-key", heat.style());
      Label key = new Label(Words.say("tonight.heat." + heat.key()), sample);
      key.getStyleClass().addAll(Styles.META, Styles.MUTED);
      keys.getChildren().add(key);
    }
    Label twice = new Label(Words.say("tonight.twice"));
    twice.getStyleClass().addAll(Styles.META, Styles.MUTED);
    twice.setWrapText(true);
    twice.setMinHeight(USE_PREF_SIZE);
    keys.setMinWidth(0);
    HBox.setHgrow(keys, Priority.ALWAYS);
    HBox line = new HBox(keys, new Glue(), twice);
    line.getStyleClass().add(Styles.GAP_16);
    return line;
  }
}
