package org.criticalfriend.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Replacement.Existing;

/** A process of its own, perhaps another user's, that writes one file and says what went wrong. */
final class ReplacingOnce {

  private ReplacingOnce() {}

  public static void main(String[] args) {
    try {
      Replacement.write(
          Path.of(args[0]), Existing.REPLACE, file -> Files.writeString(file, "new"), _ -> {});
      System.out.println("written");
    } catch (Trouble e) {
      System.out.println(e.getMessage());
    }
  }
}
