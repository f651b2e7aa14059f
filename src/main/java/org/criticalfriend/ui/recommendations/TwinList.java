package org.criticalfriend.ui.recommendations;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.criticalfriend.ui.recommendations.Twins.Cursor;

/** The two columns as one list, so that what belongs together stands together. */
final class TwinList extends ListView<TwinRow> {
  private static final int PAGE = 5;
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final RecommendationsModel model;

  /** Whether recommendations stand alone, as where there is no room for both columns. */
  private final BooleanProperty alone = new SimpleBooleanProperty(false);

  TwinList(RecommendationsModel model) {
    super(model.twins().rows());
    this.model = model;
    getStyleClass().add("cf-twins");
    setAccessibleText(Words.say("recommendations.list"));
    Dragging dragging = new Dragging(model);
    setCellFactory(list -> new TwinCell(model, alone, dragging));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.twins().cursor().addListener((property, before, after) -> follow(after));
    model.tied().addListener((property, before, after) -> mark());
    model.picking().addListener((property, before, after) -> mark());
    alone.addListener((property, before, after) -> pseudoClassStateChanged(ALONE, after));
    widthProperty().addListener((property, before, after) -> widened(before.doubleValue()));
    focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (focused && model.twins().cursor().get().id() == null) {
                model.twins().move(1);
              }
            });
  }

  BooleanProperty alone() {
    return alone;
  }

  /** Rows were measured at another width, and a list remembers their heights. */
  private void widened(double before) {
    refresh();
    if (before <= 0) {
      follow(model.twins().cursor().get());
    }
  }

  /** A list forgets what was selected when its rows are others. */
  @Override
  protected void layoutChildren() {
    if (isFocused() && model.twins().cursor().get().id() == null) {
      model.twins().move(1); // rows that came after the focus
    }
    int row = model.twins().cursor().get().row();
    if (row >= 0 && getSelectionModel().getSelectedIndex() != row) {
      getSelectionModel().clearAndSelect(row);
      getFocusModel().focus(row);
    }
    super.layoutChildren();
  }

  private void mark() {
    for (Node node : lookupAll(".list-cell")) {
      if (node instanceof TwinCell cell) {
        cell.mark();
      }
    }
  }

  private void follow(Cursor now) {
    mark();
    if (now.row() >= 0 && getWidth() > 0) {
      getSelectionModel().clearAndSelect(now.row());
      getFocusModel().focus(now.row());
      scrollTo(Math.max(0, visibleFrom(now.row())));
    }
  }

  /** Scrolls only where the row is out of sight; a row is seen with its head where it is first. */
  private int visibleFrom(int row) {
    var flow = (javafx.scene.control.skin.VirtualFlow<?>) lookup(".virtual-flow");
    var first = flow == null ? null : flow.getFirstVisibleCell();
    var last = flow == null ? null : flow.getLastVisibleCell();
    if (first == null || last == null) {
      return row - 1;
    }
    if (row > first.getIndex() && row < last.getIndex()) {
      return first.getIndex();
    }
    return row - 1;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (steps(event.getCode()) || acts(event.getCode())) {
      event.consume();
    }
  }

  private boolean steps(KeyCode code) {
    switch (code) {
      case UP -> model.twins().move(-1);
      case DOWN -> model.twins().move(1);
      case PAGE_UP -> model.twins().move(-PAGE);
      case PAGE_DOWN -> model.twins().move(PAGE);
      case HOME -> model.twins().move(-model.twins().rows().size());
      case END -> model.twins().move(model.twins().rows().size());
      case LEFT -> cross(Side.FINDINGS);
      case RIGHT -> cross(Side.RECOMMENDATIONS);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void cross(Side side) {
    if (!alone.get()) {
      model.twins().cross(side);
    }
  }

  private boolean acts(KeyCode code) {
    switch (code) {
      case ENTER, SPACE -> enter();
      case L -> model.pick(Picking.Deed.LINK);
      case M -> model.pick(Picking.Deed.MERGE);
      case DELETE -> model.remove();
      case ESCAPE -> {
        return model.escape();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter() {
    if (!model.picked()) {
      model.open();
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals("!")) {
      model.turnEssential();
      event.consume();
    }
  }
}
