package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;

/** The sample review that travels with the program; people look round in a copy. */
public final class Sample {
  private static final String NAME = "Wrenmouth (sample).review";

  private Sample() {}

  /** The sample in the open text form; taken out of the jar first where the program is one. */
  public static Path folder() {
    try {
      URI place = Objects.requireNonNull(Sample.class.getResource("/assets/sample")).toURI();
      return place.getScheme().equals("jar") ? takenOut(place) : Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The sample does not lie where the program does", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private static Path takenOut(URI place) throws IOException {
    Path folder = Files.createTempDirectory("sample");
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of());
        Stream<Path> files = Files.walk(jar.getPath("/assets/sample"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String beneath = jar.getPath("/assets/sample").relativize(file).toString();
        Path copy = folder.resolve(beneath);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
      }
    }
    return folder;
  }
}
