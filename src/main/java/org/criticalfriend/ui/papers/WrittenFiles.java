package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.model.Paper;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Opener;
import org.jspecify.annotations.Nullable;

/** The files of the paper in front, which other programs open. */
public final class WrittenFiles {
  private final Background background;
  private final Opener opener;
  private final Consumer<Trouble> failed;
  private final Destination destination;
  private final Supplier<@Nullable Paper> paper;
  private final Consumer<Opener> jargon;

  /**
   * Files of a paper.
   *
   * @param paper the one in front; null for none
   * @param jargon opens the user's list of jargon
   */
  WrittenFiles(Opening opening, Destination destination, Supplier<@Nullable Paper> paper, Consumer<Opener> jargon) {
    this.background = opening.background();
    this.opener = opening.opener();
    this.failed = opening.failed();
    this.destination = destination;
    this.paper = paper;
    this.jargon = jargon;
  }

  /**
   * What opening needs.
   *
   * @param background where it is done
   * @param opener has other programs open files
   * @param failed is told why not
   */
  record Opening(Background background, Opener opener, Consumer<Trouble> failed) {}

  /** Has a file of the paper opened. */
  public void open(Format format) {
    Paper written = paper.get();
    if (written != null) {
      String name = written.id().text();
      open(PaperFiles.target(destination.folder().get(), name, format));
    }
  }

  /** Has the folder shown. */
  public void showFolder() {
    open(destination.folder().get());
  }

  /** Has the user's list of jargon opened. */
  void openJargon() {
    jargon.accept(opener);
  }

  private void open(Path place) {
    background.run(
        () -> {
          opener.open(place);
          return place;
        },
        done -> {},
        failed);
  }
}
