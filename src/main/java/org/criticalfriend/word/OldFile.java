package org.criticalfriend.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.criticalfriend.files.Trouble;

/** Tells a Word file of before 2007, or one with a password, from one that can be read. */
final class OldFile {
  private static final String LOCKED = "EncryptedPackage";

  private OldFile() {}

  /** Opens the container that such files are. */
  private interface Container {
    POIFSFileSystem open() throws IOException;
  }

  /**
   * Lets everything pass that may be a file of today.
   *
   * @throws Trouble CF-507 or CF-508 for the others
   */
  static void refuse(Path path) {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw WordTrouble.missing(path);
    }
    try {
      if (FileMagic.valueOf(path.toFile()) == FileMagic.OLE2) {
        throw told(file, () -> new POIFSFileSystem(path.toFile(), true));
      }
    } catch (IOException e) {
      throw WordTrouble.unreadable(file, e);
    }
  }

  /**
   * The same of a file in memory.
   *
   * @param file its name, for messages
   * @throws Trouble CF-507 or CF-508 for the others
   */
  static void refuse(byte[] bytes, String file) {
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw told(file, () -> new POIFSFileSystem(new ByteArrayInputStream(bytes)));
    }
  }

  private static Trouble told(String file, Container container) {
    try (POIFSFileSystem parts = container.open()) {
      return parts.getRoot().hasEntryCaseInsensitive(LOCKED)
          ? WordTrouble.locked(file)
          : WordTrouble.old(file);
    } catch (IOException | RuntimeException e) {
      return WordTrouble.unreadable(file, e);
    }
  }
}
