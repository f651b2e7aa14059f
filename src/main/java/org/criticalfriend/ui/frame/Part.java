package org.criticalfriend.ui.frame;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/** What stands in the window: one for each step of the work. */
public interface Part {
  /** Which one it is. */
  PartName name();

  /** Its content; always the same. */
  Parent node();

  /** Puts the focus where work begins, as when the part comes to the front. */
  void arrive();

  /** Settles what is being typed, as when another part comes to the front or the window closes. */
  default void leave() {}

  /** Shows a thing of the review, if this part shows such things. */
  default void show(Id thing) {}

  /** What is selected here, which history is told of; holds null where nothing is. */
  default ObservableValue<@Nullable Id> selected() {
    return new ReadOnlyObjectWrapper<>(null);
  }

  /** The panes that F6 leads through, in order; none where the part leads through them itself. */
  default List<Node> panes() {
    return List.of();
  }

  /** What is told in the hint bar now. */
  default ObservableList<Hint> hints() {
    return FXCollections.emptyObservableList();
  }

  /** What can be done here; in the menus while the part is in front. */
  default List<Command> commands() {
    return List.of();
  }
}
