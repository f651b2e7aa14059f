package org.criticalfriend.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens reviews that are dropped on a window; other files are left to what lies beneath. */
public final class DroppedReviews {
  private DroppedReviews() {}

  /**
   * Takes reviews dropped here.
   *
   * @param open receives each of their files
   */
  public static void on(Node node, Consumer<Path> open) {
    node.addEventHandler(DragEvent.DRAG_OVER, DroppedReviews::over);
    node.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(event, open));
  }

  private static void over(DragEvent event) {
    if (!reviews(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void dropped(DragEvent event, Consumer<Path> open) {
    List<File> reviews = reviews(event);
    if (!reviews.isEmpty()) {
      reviews.forEach(file -> open.accept(file.toPath()));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static List<File> reviews(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".review"))
        .toList();
  }
}
