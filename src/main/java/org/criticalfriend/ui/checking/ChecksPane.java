package org.criticalfriend.ui.checking;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The list of remarks, by itself. */
public final class ChecksPane extends StackPane {
  private static final int ABOVE = 2;

  private final ChecksModel model;
  private final ListView<CheckLine> list = new ListView<>();

  /** A view of these remarks. */
  public ChecksPane(ChecksModel model) {
    this.model = model;
    list.setItems(model.lines());
    list.setCellFactory(view -> new RemarkCell(model));
    list.getStyleClass().addAll(Styles.LIST, "cf-checks");
    list.setAccessibleText(Words.say("checks.list"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> chosen(after));
    model.selected().addListener((property, before, after) -> select(after));
    EmptyPlace none = new EmptyPlace(Words.say("checks.none"), null, "");
    none.visibleProperty().bind(Bindings.isEmpty(model.lines()));
    none.setMouseTransparent(true);
    setMinSize(0, 0);
    getChildren().addAll(list, none);
  }

  /** Puts the focus on the list, on its first remark where none is looked at. */
  public void focus() {
    list.requestFocus();
    if (model.selected().get() == null) {
      list.getSelectionModel().select(list.getItems().size() > 1 ? 1 : -1);
    }
  }

  private void chosen(@Nullable CheckLine line) {
    if (line instanceof CheckLine.Found(Remark remark)) {
      model.selected().set(remark);
    }
  }

  private void select(@Nullable Remark remark) {
    if (remark == null) {
      list.getSelectionModel().clearSelection();
      return;
    }
    int at = list.getItems().indexOf(new CheckLine.Found(remark));
    if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - ABOVE));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> model.settle();
      case DELETE -> model.leave();
      case SPACE -> model.go();
      case A -> model.agreed();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
