package org.criticalfriend.ui.drafting;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Drags sections and blocks to another place of the outline; a line shows where they would be. */
final class OutlineDragging {
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("drop-within");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final double EDGE = 0.3;

  private final DraftingModel model;
  private @Nullable OutlineRow dragged;

  OutlineDragging(DraftingModel model) {
    this.model = model;
  }

  /** Has a cell be dragged, and dropped upon. */
  void over(TreeCell<OutlineRow> cell) {
    cell.setOnDragDetected(event -> begin(cell, event));
    cell.setOnDragOver(event -> hover(cell, event));
    cell.setOnDragExited(event -> line(cell, null));
    cell.setOnDragDropped(event -> drop(cell, event));
    cell.setOnDragDone(event -> dragged = null);
  }

  private void begin(TreeCell<OutlineRow> cell, MouseEvent event) {
    OutlineRow row = cell.getItem();
    if (row != null && model.isWritable()) {
      dragged = row;
      ClipboardContent content = new ClipboardContent();
      content.putString(row.of().value());
      cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void hover(TreeCell<OutlineRow> cell, DragEvent event) {
    Drop drop = drop(cell, event.getY());
    line(cell, drop);
    if (drop != null) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  /** Where what is dragged would come to stand; null where it cannot. */
  private @Nullable Drop drop(TreeCell<OutlineRow> cell, double y) {
    OutlineRow on = cell.getItem();
    OutlineRow moving = dragged;
    if (on == null || moving == null || on.isThatOf(moving)) {
      return null;
    }
    double share = y / cell.getHeight();
    if (moving.place() >= 0) {
      return on.place() < 0 ? Drop.WITHIN : share < 0.5 ? Drop.BEFORE : Drop.AFTER;
    }
    Drop drop = share < EDGE ? Drop.BEFORE : share > 1 - EDGE ? Drop.AFTER : Drop.WITHIN;
    return on.place() < 0 && model.outline().canMove(moving.of(), on.of(), drop) ? drop : null;
  }

  private void drop(TreeCell<OutlineRow> cell, DragEvent event) {
    Drop drop = drop(cell, event.getY());
    OutlineRow on = cell.getItem();
    OutlineRow moving = dragged;
    line(cell, null);
    if (drop == null || on == null || moving == null) {
      return;
    }
    if (moving.place() < 0) {
      model.outline().move(moving.of(), on.of(), drop);
    } else {
      model.outline().moveBlock(moving.place(), on.of(), before(on, drop));
    }
    event.setDropCompleted(true);
    event.consume();
  }

  /** On a section a block goes behind the last of its blocks. */
  private static int before(OutlineRow on, Drop drop) {
    return switch (Objects.requireNonNull(drop)) {
      case WITHIN -> Integer.MAX_VALUE;
      case BEFORE -> on.place();
      case AFTER -> on.place() + 1;
    };
  }

  private static void line(TreeCell<OutlineRow> cell, @Nullable Drop drop) {
    cell.pseudoClassStateChanged(BEFORE, drop == Drop.BEFORE);
    cell.pseudoClassStateChanged(WITHIN, drop == Drop.WITHIN);
    cell.pseudoClassStateChanged(AFTER, drop == Drop.AFTER);
  }
}
