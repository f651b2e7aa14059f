package org.criticalfriend.ui.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.KeptReview;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Version;
import org.criticalfriend.store.ReviewFile;

/**
 * Lays out what was kept, so that other programs can open it. The copies are to be read only, and
 * gone when the program has ended or others are laid out.
 *
 * @param data where the program keeps what belongs to this user
 */
record KeptCopies(Path data) {
  private static final String FOLDER = "versions";

  /**
   * A file as it was sent.
   *
   * @param bytes the files at hand, by digest
   * @throws Trouble where it is not among them
   */
  Path file(KeptFile file, Map<String, byte[]> bytes) throws IOException {
    byte[] content = bytes.get(file.digest());
    if (content == null) {
      throw new Trouble(
          "CF-931",
          "The file \"" + file.name() + "\" of this version is missing in the review.",
          "The rest of the review is as it was.",
          "Go back to a safety copy in which it is whole.");
    }
    Path copy = place(file.name());
    Files.write(copy, content);
    if (!copy.toFile().setReadOnly()) {
      throw new IOException("Could be written to: " + copy);
    }
    return copy;
  }

  /**
   * The review as it was.
   *
   * @throws Trouble where it is not kept any more
   */
  Path review(Version version, Map<String, byte[]> bytes) {
    try {
      Path copy = place("review-" + version.number() + ".review");
      ReviewFile.create(copy, version.by(), KeptReview.open(version, bytes)).close();
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String name) throws IOException {
    Path own = data.resolve(FOLDER);
    Files.createDirectories(own);
    clear(own);
    Path room = Files.createTempDirectory(own, "opened");
    room.toFile().deleteOnExit();
    Path place = room.resolve(name);
    place.toFile().deleteOnExit();
    return place;
  }

  /** What another program has open stays where the system says so, until next time. */
  private static void clear(Path own) throws IOException {
    try (DirectoryStream<Path> rooms = Files.newDirectoryStream(own, "opened*")) {
      for (Path room : rooms) {
        clearRoom(room);
      }
    }
  }

  private static void clearRoom(Path room) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(room)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(room);
    } catch (IOException _) {
      // It goes next time; what was asked for now matters more.
    }
  }
}
