package org.criticalfriend.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.criticalfriend.files.Trouble;

/**
 * Tells files of old Word versions and locked ones, which both lie in Microsoft's old container.
 */
final class OldWord {
  private static final String LOCKED = "EncryptedPackage";

  private OldWord() {}

  /**
   * Returns if it is neither.
   *
   * @throws Trouble if it is missing, or one of the two
   */
  static void refuse(Path path) {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw WordTrouble.missing(path);
    }
    try {
      if (FileMagic.valueOf(path.toFile()) == FileMagic.OLE2) {
        refuse(Files.readAllBytes(path), file);
      }
    } catch (IOException e) {
      throw WordTrouble.unreadable(file, e);
    }
  }

  /**
   * Returns if it is neither.
   *
   * @throws Trouble if it is one
   */
  static void refuse(byte[] bytes, String file) {
    if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
      throw isLocked(bytes, file) ? WordTrouble.locked(file) : WordTrouble.old(file);
    }
  }

  private static boolean isLocked(byte[] bytes, String file) {
    try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return parts.getRoot().hasEntryCaseInsensitive(LOCKED);
    } catch (IOException | RuntimeException e) { // POI throws many kinds at what is damaged
      throw WordTrouble.unreadable(file, e);
    }
  }
}
