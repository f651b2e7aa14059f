package org.criticalfriend.ui.followup;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The lines under the heads of their columns; where it is narrow, columns stand under the words.
 */
final class LinesView extends VBox {
  /** The room that all columns need, as a multiple of the text size. */
  private static final double COLUMNS = 46;

  /** So many lines are shown above the one that is selected from elsewhere. */
  private static final int ABOVE = 3;

  private final FollowUpModel model;
  private final ListView<Row> list = new ListView<>();
  private final Runnable enter;
  private final Consumer<Outcome> judge;

  /**
   * Lines.
   *
   * @param add begins a new action
   * @param enter goes to the fields of what is selected
   * @param judge judges what is selected
   */
  LinesView(FollowUpModel model, Runnable add, Runnable enter, Consumer<Outcome> judge) {
    this.model = model;
    this.enter = enter;
    this.judge = judge;
    Ruler ruler = new Ruler();
    BooleanBinding folded = ruler.isNarrower(list, COLUMNS);
    list.setItems(model.rows());
    list.setCellFactory(view -> new RowCell(model, folded));
    list.getStyleClass().addAll(Styles.LIST, "cf-actions");
    list.setAccessibleText(Words.say("part.follow-up"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    folded.addListener((property, before, after) -> list.refresh());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> selected(after));
    model.selected().addListener((property, before, after) -> select(after));
    HBox heads = RowCell.heads();
    heads.visibleProperty().bind(folded.not());
    heads.managedProperty().bind(heads.visibleProperty());
    StackPane shown = new StackPane(list, empty(add));
    VBox.setVgrow(shown, Priority.ALWAYS);
    shown.setMinHeight(0);
    setMinHeight(0);
    getChildren().addAll(ruler, heads, shown);
  }

  /** Puts the focus on the lines. */
  void begin() {
    list.requestFocus();
  }

  private void selected(@Nullable Row row) {
    if (row != null) {
      model.selected().set(row);
    }
  }

  private Node empty(Runnable add) {
    Button go = new Button(Words.say("follow-up.new"), Icon.ADD.inBar());
    go.setOnAction(event -> add.run());
    EmptyPlace empty = new EmptyPlace(Words.say("follow-up.empty"), go, "Ctrl+N");
    EmptyPlace filtered = new EmptyPlace(Words.say("follow-up.empty-filter"), null, "");
    BooleanBinding none = Bindings.isEmpty(model.rows());
    BooleanBinding filters =
        Bindings.createBooleanBinding(() -> model.wanted().get().filters(), model.wanted());
    empty.visibleProperty().bind(none.and(filters.not()));
    filtered.visibleProperty().bind(none.and(filters));
    StackPane both = new StackPane(empty, filtered);
    both.setPickOnBounds(false);
    StackPane.setAlignment(both, Pos.TOP_CENTER);
    both.setMaxHeight(Region.USE_PREF_SIZE);
    return both;
  }

  private void select(@Nullable Row row) {
    if (row == null) {
      list.getSelectionModel().clearSelection();
    } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(row);
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      enter.run();
      event.consume();
    }
  }

  /** Heard once the key was typed, so that its letter does not land where the focus goes. */
  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
      case "c" -> judge.accept(Outcome.CLOSED);
      case "o" -> judge.accept(Outcome.CARRIED_ON);
      case "j" -> judge.accept(Outcome.JUDGED_ANEW);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
