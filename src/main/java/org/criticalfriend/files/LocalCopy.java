package org.criticalfriend.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;

/**
 * Works on a copy of a review on this machine and puts it back without losing anybody's work.
 *
 * <p>The original is replaced only if its bytes are those that were copied; otherwise both are
 * kept. A copy left by a crash is found again by {@link #left} and can be put back then. Call
 * {@link #take} and {@link #putBack} only while no program has the files open.
 */
public final class LocalCopy {

  private static final String ORIGIN = ".origin";
  private static final Pattern ORIGIN_SHAPE =
      Pattern.compile("([0-9a-f]{64})\n(.+)", Pattern.DOTALL);
  private static final int LONGEST_NAME = 250;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm", Locale.UK);

  private final Path folder;
  private final Path file;
  private final Path original;
  private final Fingerprint taken;

  private LocalCopy(Path folder, Path original, Fingerprint taken) {
    this.folder = folder;
    this.file = folder.resolve(String.valueOf(original.getFileName()));
    this.original = original;
    this.taken = taken;
  }

  /**
   * Copies a review into the folder of local copies and remembers where it came from.
   *
   * @param all the folder of all local copies, see {@link UserFolders#localCopies()}
   * @throws Trouble if it cannot be copied whole, or an earlier copy has not been put back yet
   */
  public static LocalCopy take(Path review, Path all) {
    Path original = review.toAbsolutePath();
    Path folder = all.resolve(FileIdentity.of(original).key());
    if (Files.exists(folder.resolve(ORIGIN))) {
      throw new Trouble(
          "CF-111",
          "A local copy of \"" + original.getFileName() + "\" has not been put back yet.",
          "Both are safe; the copy is in " + folder + ".",
          "Put that copy back first.");
    }
    try {
      FileAtRest.refuseUnfinished(original);
      FileAtRest.createPrivateFolder(folder);
      LocalCopy copy = new LocalCopy(folder, original, Fingerprint.of(original));
      copy.fetch();
      return copy;
    } catch (IOException e) {
      throw DiskTrouble.copying(original, folder, e);
    }
  }

  /** The local copies that have not been put back, because the program or the machine stopped. */
  public static List<LocalCopy> left(Path all) {
    try (Stream<Path> folders = Files.list(all)) {
      return folders.flatMap(folder -> find(folder).stream()).toList();
    } catch (NoSuchFileException _) {
      return List.of(); // none was ever taken
    } catch (IOException | UncheckedIOException e) {
      throw DiskTrouble.reading(all, e);
    }
  }

  /** The copy to work on. */
  public Path file() {
    return file;
  }

  /** Where it came from. */
  public Path original() {
    return original;
  }

  /**
   * Puts the work back beside or over the original and removes the local copy.
   *
   * @param from whose work it is, for the file's name where both versions are kept
   * @throws Trouble if the work cannot be put back; it is safe in the local copy
   */
  public PutBack putBack(String from, LocalDateTime now) {
    try {
      FileAtRest.refuseUnfinished(file);
      PutBack done = putBack(Fingerprint.of(file), from, now);
      forget();
      return done;
    } catch (IOException e) {
      throw notPutBack(
          "Its folder could not be reached.",
          "Look whether " + original.getParent() + " is there, then try again.",
          e);
    } catch (Trouble e) {
      throw notPutBack(e.happened(), e.todo(), e);
    }
  }

  private Trouble notPutBack(String happened, String todo, Exception cause) {
    return new Trouble(
        "CF-112",
        "\"" + original.getFileName() + "\" could not be put back. " + happened,
        "Your work is safe in " + file + ".",
        todo,
        cause);
  }

  private PutBack putBack(Fingerprint work, String from, LocalDateTime now) throws IOException {
    Path home = original.getParent();
    if (home != null && Files.isDirectory(home) && Files.notExists(original)) {
      return write(PutBack.Outcome.RESTORED, original, Existing.REFUSE, work);
    }
    Fingerprint there = Fingerprint.of(original);
    if (work.equals(taken) || work.equals(there)) {
      return new PutBack(PutBack.Outcome.NOTHING_TO_DO, original);
    }
    if (there.equals(taken)) {
      return write(PutBack.Outcome.REPLACED, original, Existing.REPLACE, work);
    }
    return write(PutBack.Outcome.KEPT_BOTH, freeNameBeside(from, now), Existing.REFUSE, work);
  }

  private PutBack write(PutBack.Outcome outcome, Path to, Existing existing, Fingerprint work) {
    FileWork check =
        written -> {
          same(written, work);
          if (existing == Existing.REPLACE) {
            same(original, taken); // once more, as late as can be
          }
        };
    Replacement.write(to, existing, empty -> FileAtRest.copy(file, empty), check);
    return new PutBack(outcome, to);
  }

  private void fetch() {
    String words = taken.sha256() + "\n" + original;
    try (Replacement both = new Replacement(Existing.REPLACE)) {
      both.add(file, empty -> FileAtRest.copy(original, empty), copied -> same(copied, taken));
      both.add(folder.resolve(ORIGIN), empty -> Files.writeString(empty, words), _ -> {});
      both.commit();
    }
  }

  private static void same(Path file, Fingerprint expected) throws IOException {
    if (!Fingerprint.of(file).equals(expected)) {
      throw new Trouble(
          "CF-113",
          "Another program is changing the review at this moment.",
          "Nothing was changed here.",
          "Wait a moment, then try again.");
    }
  }

  private static Optional<LocalCopy> find(Path folder) {
    try {
      Matcher origin = ORIGIN_SHAPE.matcher(Files.readString(folder.resolve(ORIGIN)));
      if (!origin.matches()) {
        return Optional.empty();
      }
      Path original = Path.of(origin.group(2));
      LocalCopy copy = new LocalCopy(folder, original, new Fingerprint(origin.group(1)));
      return Files.isRegularFile(copy.file) ? Optional.of(copy) : Optional.empty();
    } catch (IOException | InvalidPathException _) {
      return Optional.empty(); // not one of ours; left alone
    }
  }

  private void forget() {
    Leftovers.delete(folder.resolve(ORIGIN));
    Leftovers.delete(file);
    Leftovers.delete(folder);
  }

  private Path freeNameBeside(String from, LocalDateTime now) {
    String who = from.replaceAll("[^\\p{L}\\p{M}\\p{N}'-]+", " ").strip();
    String whoAndWhen = (who + " " + WHEN.format(now)).strip();
    Path name = beside(" (from " + whoAndWhen + ")");
    for (int next = 2; Files.exists(name); next++) {
      name = beside(" (from " + whoAndWhen + " " + next + ")");
    }
    return name;
  }

  /** Shortens the original's own name where disks would not take the whole. */
  private Path beside(String addition) {
    String stem = FileIdentity.stem(original);
    String rest = addition + FileIdentity.ending(original);
    while (stem.length() > 1 && (stem + rest).getBytes(UTF_8).length > LONGEST_NAME) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return original.resolveSibling(stem + rest);
  }
}
