package org.criticalfriend.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.criticalfriend.files.Trouble;

/** Refuses packed files that would fill the memory, before anything is made of them. */
final class Unpacking {
  private static final long LARGEST_PART = 20L << 20;
  private static final long LARGEST_WHOLE = 60L << 20;
  private static final long ALWAYS_ALLOWED = 4L << 20;
  private static final long MOST_RATIO = 100;
  private static final int MOST_PARTS = 2_000;

  private Unpacking() {}

  /**
   * Counts what a file unpacks to.
   *
   * @throws Trouble if that is more than any list of people needs
   */
  static void check(byte[] packed, String file) {
    long whole = 0;
    int parts = 0;
    byte[] portion = new byte[1 << 16];
    long most = Math.max(ALWAYS_ALLOWED, packed.length * MOST_RATIO);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        whole += part(zip, portion, Math.min(LARGEST_WHOLE, most) - whole, file);
        parts++;
        refuse(parts > MOST_PARTS, file);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw SheetTrouble.unreadable(file, e);
    }
  }

  /** The size of one part, of which no more than {@code left} is allowed. */
  private static long part(ZipInputStream zip, byte[] portion, long left, String file)
      throws IOException {
    long part = 0;
    for (int read = zip.read(portion); read >= 0; read = zip.read(portion)) {
      part += read;
      refuse(part > LARGEST_PART || part > left, file);
    }
    return part;
  }

  private static void refuse(boolean tooMuch, String file) {
    if (tooMuch) {
      throw SheetTrouble.suspicious(file, "it unpacks to more than a list of people needs");
    }
  }
}
