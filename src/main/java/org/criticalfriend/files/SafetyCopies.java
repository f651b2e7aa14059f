package org.criticalfriend.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keeps the last ten copies of one review in the user's data folder, readable by this user only.
 *
 * <p>A copy counts once it is verified; the newest verified one is kept even when ten newer ones
 * are not. Take a copy before SQLite opens the review: reading its bytes later in the same process
 * drops SQLite's lock on Linux and macOS.
 */
public final class SafetyCopies {

  private static final int KEPT = 10;

  private final Path folder;

  /**
   * The copies of one review.
   *
   * @param all the folder of all reviews' copies, see {@link UserFolders#safetyCopies()}
   */
  public SafetyCopies(Path all, FileIdentity review) {
    this.folder = all.resolve(review.key());
  }

  /** The copies of every review that has some, by key. */
  public static List<SafetyCopies> ofAllReviews(Path all) {
    return listed(all).stream()
        .filter(Files::isDirectory)
        .map(folder -> String.valueOf(folder.getFileName()))
        .filter(FileIdentity::isKey)
        .map(key -> new SafetyCopies(all, new FileIdentity(key)))
        .toList();
  }

  /** All copies, newest first. */
  public List<SafetyCopy> all() {
    return listed(folder).stream()
        .flatMap(file -> SafetyCopy.of(file).stream())
        .sorted(Comparator.comparing(SafetyCopy::taken).reversed())
        .toList();
  }

  /** The newest copy that was found to be whole. */
  public Optional<SafetyCopy> latestVerified() {
    return all().stream().filter(SafetyCopy::verified).findFirst();
  }

  /**
   * Takes a copy, not verified yet, unless its bytes are those of the newest one.
   *
   * @return the copy, or nothing if the review has not changed since the last one
   * @throws Trouble if the review was not closed properly, or no copy could be made; the review is
   *     as it was
   */
  public Optional<SafetyCopy> take(Path review, Instant now) {
    List<SafetyCopy> before = all();
    try {
      FileAtRest.refuseUnfinished(review);
      if (!before.isEmpty() && isTheSame(review, before.getFirst().file())) {
        return Optional.empty();
      }
      FileAtRest.createPrivateFolder(folder);
      SafetyCopy copy = SafetyCopy.unverified(folder, timeFor(now, before));
      fill(copy.file(), review);
      removeOldest();
      return Optional.of(copy);
    } catch (IOException e) {
      throw DiskTrouble.copying(review, folder, e);
    }
  }

  /**
   * Notes that a copy was found to be whole, and makes it last through a power cut.
   *
   * @return the same copy under its new name
   */
  public SafetyCopy markVerified(SafetyCopy copy) {
    SafetyCopy verified = copy.asVerified();
    try {
      try (FileChannel channel = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(copy.file(), verified.file(), StandardCopyOption.ATOMIC_MOVE);
      return verified;
    } catch (IOException e) {
      throw DiskTrouble.copying(copy.file(), folder, e);
    }
  }

  /**
   * Removes the copies that fit.
   *
   * @throws Trouble at the first that cannot be removed
   */
  public void remove(Predicate<SafetyCopy> fits) {
    for (SafetyCopy copy : all()) {
      if (fits.test(copy)) {
        delete(copy);
      }
    }
  }

  /**
   * Changes every copy, each all at once or not at all, so that what was erased from a review can
   * be erased here too. Times and verification stay.
   *
   * @param change works on a file with a copy's content
   * @return the copies the change failed on and why; they stand as they were, and it is for the
   *     caller to remove them or to say that they remain
   */
  public Map<SafetyCopy, Trouble> rewriteEach(FileWork change) {
    Map<SafetyCopy, Trouble> failed = new LinkedHashMap<>();
    for (SafetyCopy copy : all()) {
      try {
        rewrite(copy.file(), change);
      } catch (Trouble e) {
        failed.put(copy, e);
      } catch (IOException e) {
        failed.put(copy, DiskTrouble.writing(copy.file(), e));
      }
    }
    return failed;
  }

  private static void rewrite(Path copy, FileWork change) throws IOException {
    FileTime modified = Files.getLastModifiedTime(copy);
    FileWork writer =
        file -> {
          FileAtRest.copy(copy, file);
          change.on(file);
        };
    Replacement.write(copy, Replacement.Existing.REPLACE, writer, FileAtRest::refuseUnfinished);
    Files.setLastModifiedTime(copy, modified);
  }

  private void fill(Path copy, Path review) throws IOException {
    FileAtRest.createPrivateFile(copy);
    try {
      FileTime modified = Files.getLastModifiedTime(review);
      FileAtRest.copy(review, copy);
      Files.setLastModifiedTime(copy, modified); // so that people see how old its content is
    } catch (IOException e) {
      Leftovers.delete(copy);
      throw e;
    }
  }

  private void removeOldest() {
    Optional<SafetyCopy> good = latestVerified();
    all().stream()
        .skip(KEPT)
        .filter(copy -> !good.equals(Optional.of(copy)))
        .forEach(copy -> Leftovers.delete(copy.file()));
    Leftovers.clear(folder);
  }

  private static void delete(SafetyCopy copy) {
    try {
      Files.deleteIfExists(copy.file());
    } catch (IOException e) {
      throw DiskTrouble.deleting(copy.file(), e);
    }
  }

  /** Never before an older copy, even where the clock was set back. */
  private static Instant timeFor(Instant now, List<SafetyCopy> before) {
    Instant time = now.truncatedTo(ChronoUnit.MILLIS);
    if (before.isEmpty() || time.isAfter(before.getFirst().taken())) {
      return time;
    }
    return before.getFirst().taken().plusMillis(1);
  }

  /** Whatever their times: a failing disk changes bytes only, opening and closing times only. */
  private static boolean isTheSame(Path review, Path copy) throws IOException {
    return Files.size(review) == Files.size(copy) && Files.mismatch(review, copy) < 0;
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of(); // none were taken yet
    }
  }
}
