package org.criticalfriend.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * What a zip file's last record says of its directory, read before anything is taken into memory.
 * Its layout is section 4.3.16 of the zip format's description (APPNOTE.TXT).
 *
 * @param directoryBytes how long the directory is
 */
record ZipEnd(long directoryBytes) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long LARGEST_DIRECTORY = 4 * Allowance.MEGABYTE;

  static ZipEnd of(Path source) throws IOException {
    try (FileChannel file = FileChannel.open(source)) {
      int length = (int) Math.min(file.size(), LENGTH + LONGEST_COMMENT);
      ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
      long from = file.size() - length;
      while (tail.hasRemaining() && file.read(tail, from + tail.position()) >= 0) {
        // until the tail is full
      }
      for (int at = length - LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == SIGNATURE) {
          return new ZipEnd(Integer.toUnsignedLong(tail.getInt(at + 12)));
        }
      }
    }
    throw ParcelTrouble.neitherFolderNorZip(source);
  }

  void check(Path source) {
    if (directoryBytes > LARGEST_DIRECTORY) {
      throw ParcelTrouble.tooManyFiles(source);
    }
  }
}
