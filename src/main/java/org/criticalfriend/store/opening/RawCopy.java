package org.criticalfriend.store.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.store.LeftJournal;

/**
 * A review and the journal left beside it, if any, byte for byte as they were found, until they are
 * needed no longer.
 */
final class RawCopy {
  private final Path folder;

  RawCopy(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies both; what an earlier opening kept is replaced.
   *
   * @throws org.criticalfriend.files.Trouble if they cannot be copied; they are as they were
   */
  void take(Path review) {
    try {
      forget();
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      List<Path> files = List.of(LeftJournal.of(review), review);
      for (Path file : files.stream().filter(Files::exists).toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    } catch (IOException e) {
      throw OpeningTrouble.rawCopy(review, e);
    }
  }

  /** Removes both, as far as that is possible. */
  void forget() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException | UncheckedIOException _) {
      // none was taken, or it can wait for the next time
    }
  }
}
