package org.criticalfriend.word;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Tells files of old Word versions and locked ones, which both lie in Microsoft's old container. */
final class OldWord {
  private static final long CONTAINER = 0xD0CF11E0A1B11AE1L;
  private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private OldWord() {}

  /**
   * Returns if it is neither.
   *
   * @throws org.criticalfriend.files.Trouble if it is one
   */
  static void refuse(byte[] bytes, String file) {
    if (bytes.length < Long.BYTES || ByteBuffer.wrap(bytes).getLong() != CONTAINER) {
      return;
    }
    throw holds(bytes, LOCKED) ? WordTrouble.locked(file) : WordTrouble.old(file);
  }

  private static boolean holds(byte[] bytes, byte[] words) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(words, StandardCharsets.ISO_8859_1));
  }
}
