package org.criticalfriend.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.criticalfriend.files.Replacement.Existing;

/** A process of its own that replaces a file again and again until it is killed. */
final class ReplacingLoop {

  static final int SIZE = 300_000;

  private ReplacingLoop() {}

  public static void main(String[] args) {
    Path target = Path.of(args[0]);
    for (int version = 0; ; version++) {
      byte[] content = new byte[SIZE];
      Arrays.fill(content, (byte) ('a' + version % 26));
      Replacement.write(
          target, Existing.REPLACE, file -> Files.write(file, content), file -> Files.size(file));
      System.out.println(version);
    }
  }
}
