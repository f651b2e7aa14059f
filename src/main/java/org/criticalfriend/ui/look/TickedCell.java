package org.criticalfriend.ui.look;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.TickedButton.Choice;
import org.jspecify.annotations.Nullable;

/** A line that is ticked or not, which is also read out. */
final class TickedCell<K> extends CheckBoxListCell<Choice<K>> {
  private final CheckListView<Choice<K>> list;

  TickedCell(CheckListView<Choice<K>> list) {
    super(list::getItemBooleanProperty);
    this.list = list;
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice<K> choice) {
            return choice == null ? "" : choice.words();
          }

          @Override
          public @Nullable Choice<K> fromString(String words) {
            return null; // nothing is typed here
          }
        });
  }

  @Override
  public void updateItem(@Nullable Choice<K> choice, boolean empty) {
    super.updateItem(choice, empty);
    accessibleTextProperty().unbind();
    BooleanProperty ticked = choice == null ? null : list.getItemBooleanProperty(choice);
    if (choice == null || empty || ticked == null) {
      setAccessibleText(null);
      return;
    }
    accessibleTextProperty()
        .bind(
            ticked.map(
                now -> Words.say(now ? "ticked.aloud" : "ticked.aloud-not", choice.words())));
  }

  /** As wide as the list: what has no room is shortened, and read out in full. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }
}
