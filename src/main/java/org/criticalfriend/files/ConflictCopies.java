package org.criticalfriend.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the copies that services leave beside a file when two people changed it at once.
 *
 * <p>Known shapes, for {@code name.review}: {@code name (1).review} (Google Drive, Windows); {@code
 * name (Jane's conflicted copy 2025-01-02).review} and the same in other languages, known by the
 * day at its end (Dropbox, Nextcloud); {@code name-LAPTOP.review} (OneDrive adds the machine's
 * name); {@code name.sync-conflict-20250102-101112-ABCDEFG.review} (Syncthing); and our own {@code
 * name (from Jane 2025-01-02 10.11).review}. A copy a person made ({@code Copy of name.review}) is
 * none. Names only: whether it is the same review, only opening it tells.
 */
public final class ConflictCopies {

  private static final List<String> SHAPES =
      List.of(
          " \\(\\d{1,2}\\)",
          " \\(.*(?i:conflict).*\\)",
          " \\(.*\\d{4}-\\d{2}-\\d{2}( [\\d. -]+)?\\)",
          "\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z0-9]{7})?",
          "-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,14}(-\\d{1,2})?",
          "-[\\w-]*(MacBook|iMac|Mac-mini)[\\w-]*");

  private ConflictCopies() {}

  /**
   * The copies beside this file, by name; none when the folder cannot be read.
   *
   * @param machines names of machines known to have had the file, to recognise OneDrive's copies
   */
  public static List<Path> beside(Path file, Set<String> machines) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    Pattern shape = shape(file, machines);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(other -> shape.matcher(composed(other)).matches())
          .filter(other -> Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }

  private static Pattern shape(Path file, Set<String> machines) {
    String shapes =
        Stream.concat(
                SHAPES.stream(),
                machines.stream()
                    .map(machine -> "-(?i:" + Pattern.quote(machine) + ")(-\\d{1,2})?"))
            .collect(Collectors.joining("|"));
    String name = composed(file);
    String ending = FileIdentity.ending(Path.of(name));
    String stem = name.substring(0, name.length() - ending.length());
    return Pattern.compile(
        Pattern.quote(stem) + "(" + shapes + ")" + Pattern.quote(ending), Pattern.DOTALL);
  }

  /** macOS may hand out names with accents apart; services elsewhere write them together. */
  private static String composed(Path file) {
    return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
  }
}
