package org.criticalfriend.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells a Word file of before 2007, or one with a password, from one that can be read. */
final class OldFile {
  private static final String LOCKED = "EncryptedPackage";

  private OldFile() {}

  /**
   * Lets everything pass that may be a file of today.
   *
   * @throws org.criticalfriend.files.Trouble CF-507 or CF-508 for the others
   */
  static void refuse(Path path) {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw WordTrouble.missing(path);
    }
    try {
      if (FileMagic.valueOf(path.toFile()) != FileMagic.OLE2) {
        return;
      }
      try (POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true)) {
        throw parts.getRoot().hasEntryCaseInsensitive(LOCKED)
            ? WordTrouble.locked(file)
            : WordTrouble.old(file);
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof org.criticalfriend.files.Trouble told
          ? told
          : WordTrouble.unreadable(file, e);
    }
  }
}
