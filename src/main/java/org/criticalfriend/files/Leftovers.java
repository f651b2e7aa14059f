package org.criticalfriend.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names files that stand beside others for a moment, and removes those that were left there. */
final class Leftovers {

  private static final Pattern TEMPORARY = Pattern.compile("\\.~[0-9a-f]{32}\\.tmp(-journal)?");

  private Leftovers() {}

  /** Services that keep folders in step leave names with this beginning and ending alone. */
  static String newName(String ending) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return ".~" + HexFormat.of().formatHex(random) + ending;
  }

  /** Removes what a killed process left in a folder a day ago or longer; fails silently. */
  static void clear(Path folder) {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> TEMPORARY.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> isOlder(file, yesterday))
          .forEach(Leftovers::delete);
    } catch (IOException | UncheckedIOException _) {
      // They can wait for the next time.
    }
  }

  private static boolean isOlder(Path file, Instant time) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(time);
    } catch (IOException _) {
      return false;
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // A stray temporary file harms nothing; the trouble on its way up matters more.
    }
  }
}
