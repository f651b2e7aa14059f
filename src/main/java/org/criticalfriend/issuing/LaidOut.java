package org.criticalfriend.issuing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.paper.PagePlaces;

/** A paper laid out in memory, as it would be written now. */
public final class LaidOut {
  private final Draft draft;
  private final Writers writers;

  /** Lays a draft out. */
  LaidOut(Draft draft, Writers writers) {
    this.draft = draft;
    this.writers = writers;
    draft.pages(writers);
  }

  /** The whole PDF; not to be changed. */
  public byte[] pdf() {
    return draft.pages(writers).bytes();
  }

  /** Where everything in it stands on its pages. */
  public PagePlaces places() {
    return draft.pages(writers).places();
  }

  /** Whether the files of the paper in this folder, of the usual formats, say what it says now. */
  public boolean isWrittenIn(Path folder) {
    String name = draft.tree().properties().name();
    return Format.usual(draft.paper().kind()).stream()
        .allMatch(format -> says(format, PaperFiles.target(folder, name, format)));
  }

  private boolean says(Format format, Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      writers.check(format, draft, file, file);
      return true;
    } catch (Trouble | IOException e) {
      return false; // another paper, or none at all: either way not this one
    }
  }
}
