package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;

/** Writes all that is in memory into a new file, wherever the review's own file is now. */
public final class MemoryCopy {
  private final Desk desk;

  /** A copy of what lies on this desk. */
  public MemoryCopy(Desk desk) {
    this.desk = desk;
  }

  /**
   * Writes it; a file that is there already is left alone.
   *
   * @param author whose name stands in the new file's history
   */
  public void write(Path file, String author, Runnable done, Consumer<Trouble> failed) {
    Review now = desk.review().get();
    List<Step> waiting = desk.waiting();
    desk.lane()
        .run(
            () -> {
              ReviewFile from = desk.file();
              Bundle all =
                  new Bundle(
                      now, Pictures.of(now, waiting, from), KeptBytes.of(now, waiting, from));
              ReviewFile.create(file, author, all).close();
              return true;
            },
            written -> done.run(),
            failed);
  }
}
