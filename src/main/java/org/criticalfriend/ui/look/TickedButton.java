package org.criticalfriend.ui.look;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.PopOver;
import org.criticalfriend.ui.Words;

/**
 * A button that opens a list of which several lines can be ticked, one after the other: the list
 * stays open until Escape, Enter or a click beside it.
 *
 * @param <K> what a line stands for
 */
public final class TickedButton<K> extends Button {
  private static final int MOST_ROWS = 7;
  private static final double ROW_EMS = 2.3;
  private static final double EDGE_EMS = 0.3;
  private final String name;
  private final Ticking<K> ticking;

  /**
   * A line of the list.
   *
   * @param key what it stands for
   * @param words what it says
   */
  public record Choice<K>(K key, String words) {}

  /**
   * What the list shows and does.
   *
   * @param choices the lines, asked for when it opens
   * @param ticked which of them are ticked then
   * @param turn takes one that was ticked, or no longer is
   */
  public record Ticking<K>(
      Supplier<List<Choice<K>>> choices, Supplier<Set<K>> ticked, Consumer<K> turn) {}

  /** A button of this name, which is what it says until something else is said. */
  public TickedButton(String name, Ticking<K> ticking) {
    this.name = name;
    this.ticking = ticking;
    Region arrow = new Region();
    arrow.getStyleClass().add("cf-arrow");
    setGraphic(arrow);
    setContentDisplay(ContentDisplay.RIGHT);
    setMnemonicParsing(false);
    getStyleClass().add("cf-ticked");
    setOnAction(event -> open());
    say("");
  }

  /** Says what is ticked; its name alone where that is nothing. */
  public void say(String chosen) {
    setText(chosen.isEmpty() ? name : chosen);
    setAccessibleText(chosen.isEmpty() ? name : name + ": " + chosen);
  }

  private void open() {
    CheckListView<Choice<K>> list = list();
    PopOver over = new PopOver(new VBox(list));
    over.getStyleClass().add("cf-pop-over");
    over.setDetachable(false);
    over.setAnimated(false);
    over.setCornerRadius(0);
    over.setArrowSize(0);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    over.setTitle(name);
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list, over));
    over.setOnHidden(event -> requestFocus());
    over.show(this);
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  private CheckListView<Choice<K>> list() {
    List<Choice<K>> choices = ticking.choices().get();
    CheckListView<Choice<K>> list = new CheckListView<>(FXCollections.observableArrayList(choices));
    Set<K> ticked = ticking.ticked().get();
    for (Choice<K> choice : choices) {
      if (ticked.contains(choice.key())) {
        list.getCheckModel().check(choice);
      }
    }
    list.getCheckModel().getCheckedItems().addListener(this::turned);
    list.setCellFactory(view -> new TickedCell<>(list));
    list.setAccessibleText(Words.say("ticked.list", name));
    list.getStyleClass().addAll(Styles.LIST, "cf-ticked-list");
    double high = Math.min(MOST_ROWS, Math.max(1, choices.size())) * ROW_EMS + EDGE_EMS;
    list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem", high));
    return list;
  }

  private void turned(ListChangeListener.Change<? extends Choice<K>> change) {
    while (change.next()) {
      change.getRemoved().forEach(choice -> ticking.turn().accept(choice.key()));
      change.getAddedSubList().forEach(choice -> ticking.turn().accept(choice.key()));
    }
  }

  private static <K> void pressed(KeyEvent event, CheckListView<Choice<K>> list, PopOver over) {
    int row = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case SPACE -> {
        if (row >= 0) {
          list.getCheckModel().toggleCheckState(row);
        }
      }
      case ENTER, ESCAPE, TAB -> over.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
