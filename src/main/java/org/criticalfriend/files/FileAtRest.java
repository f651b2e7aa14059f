package org.criticalfriend.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Copies files that nobody is writing, to places that only this user can read. */
final class FileAtRest {

  private FileAtRest() {}

  /** A journal beside a review holds what its own bytes lack; copied without it, it is damaged. */
  static void refuseUnfinished(Path review) throws IOException {
    Path journal = review.resolveSibling(review.getFileName() + "-journal");
    if (Files.exists(journal) && Files.size(journal) > 0) {
      throw new Trouble(
          "CF-108",
          "\"" + review.getFileName() + "\" was not closed properly the last time.",
          "Nothing was changed; the file beside it ending in -journal belongs to it.",
          "Open and close the review where it lies, then try again.");
    }
  }

  /** Fills a file that is there and empty. */
  static void copy(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
      long size = in.size();
      long done = 0;
      while (done < size) {
        long more = in.transferTo(done, size - done, out);
        if (more <= 0) {
          throw new IOException("The file became shorter while it was copied");
        }
        done += more;
      }
    }
  }

  static void createPrivateFolder(Path folder) throws IOException {
    Files.createDirectories(folder, readableByUserOnly(folder, "rwx------"));
  }

  static void createPrivateFile(Path file) throws IOException {
    Files.createFile(file, readableByUserOnly(file, "rw-------"));
  }

  private static FileAttribute<?>[] readableByUserOnly(Path path, String permissions) {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
