package org.criticalfriend.ui.recommendations;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/**
 * Drags findings across to recommendations, and recommendations to findings, to their order and to
 * other themes.
 */
final class Dragging {
  private static final PseudoClass BENEATH = PseudoClass.getPseudoClass("beneath");

  private final RecommendationsModel model;
  private @Nullable Id dragged;

  Dragging(RecommendationsModel model) {
    this.model = model;
  }

  /** Has one column of a row be dragged, and dropped upon. */
  void over(Region place, Supplier<@Nullable TwinRow> row, Side side) {
    place.setOnDragDetected(event -> begin(place, row.get(), side, event));
    place.setOnDragOver(
        event -> {
          if (dragged != null && model.takes(dragged, row.get(), side)) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.MOVE, TransferMode.COPY);
            place.pseudoClassStateChanged(BENEATH, true);
          }
        });
    place.setOnDragExited(event -> place.pseudoClassStateChanged(BENEATH, false));
    place.setOnDragDropped(event -> drop(place, row.get(), side, event));
    place.setOnDragDone(event -> dragged = null);
  }

  private void begin(Region place, @Nullable TwinRow row, Side side, MouseEvent event) {
    Id id = row == null ? null : row.at(side);
    if (id != null && model.isWritable()) {
      dragged = id;
      ClipboardContent content = new ClipboardContent();
      content.putString(id.value());
      place.startDragAndDrop(TransferMode.ANY).setContent(content);
      event.consume();
    }
  }

  private void drop(Region place, @Nullable TwinRow row, Side side, DragEvent event) {
    Id id = dragged;
    if (id != null && row != null) {
      boolean after = event.getY() > place.getHeight() / 2;
      Finding finding = model.twins().points().finding(id);
      if (finding == null) {
        model.dropRecommendation(id, row, side, after);
      } else {
        model.dropFinding(finding, row);
      }
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
