package org.criticalfriend.ui.returning;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Chip.Tone;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.returning.ReturnedLine.Decision;
import org.jspecify.annotations.Nullable;

/** A change in the list: where, what, who, its first words, and what was decided. */
final class ReturnedCell extends WrappingCell<ReturnedLine> {
  private final ChangeListener<Object> again =
      (property, before, after) -> updateItem(getItem(), false);
  private @Nullable ReturnedLine watched;

  @Override
  protected Region draw(ReturnedLine line) {
    watch(line);
    Label place = new Label(line.place());
    place.getStyleClass().add(Styles.STRONG);
    place.setWrapText(true);
    FlowPane head = new FlowPane(place, Chip.quiet(line.kind()));
    head.getStyleClass().add(Styles.GAP_8);
    line.people().forEach(name -> head.getChildren().add(new Chip(name, Tone.OUTLINED, null)));
    if (!line.decided().isEmpty()) {
      head.getChildren().add(new Chip(line.decided(), tone(line), null));
    }
    Label words = new Label(line.opening());
    words.setWrapText(true);
    words.getStyleClass().add(Styles.MUTED);
    VBox row = new VBox(head, words);
    row.getStyleClass().add(Styles.GAP_4);
    setAccessibleText(line.aloud());
    return row;
  }

  private static Tone tone(ReturnedLine line) {
    if (line.refused().get()) {
      return Tone.WARNING;
    }
    return line.decision().get() == Decision.TAKEN ? Tone.SUCCESS : Tone.QUIET;
  }

  private void watch(ReturnedLine line) {
    if (watched == null || !watched.equals(line)) {
      if (watched != null) {
        watched.decision().removeListener(again);
        watched.edited().removeListener(again);
      }
      watched = line;
      line.decision().addListener(again);
      line.edited().addListener(again);
    }
  }
}
