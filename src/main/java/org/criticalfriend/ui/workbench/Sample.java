package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;

/** The sample review that travels with the program; people look round in a copy. */
public final class Sample {
  private static final String NAME = "Wrenmouth (sample).review";

  private Sample() {}

  /** The sample in the open text form. */
  public static Path folder() {
    try {
      URI place = Objects.requireNonNull(Sample.class.getResource("/assets/sample")).toURI();
      if (place.getScheme().equals("jar")) {
        openJar(place);
      }
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The sample does not lie where the program does", e);
    }
  }

  /**
   * The place of a copy; one made earlier stays as somebody left it.
   *
   * @param author whose name stands in its history
   */
  static Path copyIn(Path folder, String author) {
    Path copy = folder.toAbsolutePath().resolve(NAME);
    try {
      Files.createDirectories(copy.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Files.notExists(copy)) {
      ReviewFile.create(copy, author, ReviewForm.read(folder()).bundle()).close();
    }
    return copy;
  }

  /** Stays open as long as the program runs: a path into a jar needs it. */
  @SuppressWarnings("resource")
  private static void openJar(URI place) {
    try {
      FileSystems.newFileSystem(place, Map.of());
    } catch (FileSystemAlreadyExistsException _) {
      // opened before
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
