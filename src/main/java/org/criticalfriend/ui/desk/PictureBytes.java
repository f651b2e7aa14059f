package org.criticalfriend.ui.desk;

import java.util.Optional;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;

/** Reads the bytes of a review's pictures, also while they wait for the disk. */
public final class PictureBytes {
  private final Desk desk;

  /** The pictures of the review on this desk. */
  public PictureBytes(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reads one in the background.
   *
   * @param found receives them on the JavaFX thread; nothing where the review holds none
   */
  public void read(Id picture, Consumer<Optional<byte[]>> found, Consumer<Trouble> failed) {
    byte[] waiting = Pictures.inMemory(picture, desk.waiting());
    if (waiting != null) {
      found.accept(Optional.of(waiting));
    } else {
      desk.ask(file -> Optional.ofNullable(file.picture(picture)), found, failed);
    }
  }
}
