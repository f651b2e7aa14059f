package org.criticalfriend.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** What may be read from one folder or zip file, so that none can fill memory or take for ever. */
final class Allowance {
  static final long MEGABYTE = 1024L * 1024;
  static final long LARGEST_FILE = 64 * MEGABYTE;
  static final long LARGEST_WHOLE = 512 * MEGABYTE;
  static final int MOST_FILES = 10_000;
  static final int GREATEST_RATIO = 200;

  private final Path source;
  private long taken;

  Allowance(Path source) {
    this.source = source;
  }

  /** Everything in {@code in}, as long as no limit is passed, whatever size was announced. */
  byte[] read(InputStream in, String name, long announced) throws IOException {
    checkFile(name, announced);
    byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1);
    checkFile(name, bytes.length);
    take(bytes.length);
    return bytes;
  }

  /** Counts bytes towards the whole. */
  void take(long bytes) {
    taken += bytes;
    if (taken > LARGEST_WHOLE) {
      throw ParcelTrouble.allTooBig(source);
    }
  }

  private void checkFile(String name, long size) {
    if (size > LARGEST_FILE) {
      throw ParcelTrouble.fileTooBig(source, name);
    }
  }
}
