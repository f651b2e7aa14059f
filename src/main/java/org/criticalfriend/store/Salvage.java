package org.criticalfriend.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.store.pages.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Saves what can be read of a damaged review in a new file. The damaged one is only read, page by
 * page and without SQLite, so that nothing in it can lead astray.
 *
 * <p>While SQLite has the damaged file open in this process, reading it here drops SQLite's lock on
 * Linux and macOS: take a safety copy as the source then.
 */
public final class Salvage {
  private final Remnants remnants;
  private final String author;
  private @Nullable Salvaged salvaged;

  private Salvage(Remnants remnants, String author) {
    this.remnants = remnants;
    this.author = author;
  }

  /**
   * Writes the new file and reads it back.
   *
   * @param author the name the user gave, under which values stand whose history is lost
   * @throws Trouble if there is such a file already, or what is left makes no review; then there is
   *     no new file
   */
  public static Salvaged into(Path newFile, Path damaged, String author) {
    LeftJournal.refuseBeside(newFile);
    Salvage salvage = new Salvage(read(damaged), author);
    Replacement.write(
        newFile,
        Replacement.Existing.REFUSE,
        file -> salvage.fill(file, newFile, damaged),
        file -> check(file, damaged));
    Salvaged salvaged = salvage.salvaged;
    if (salvaged == null) {
      throw tooLittle(damaged, null);
    }
    return salvaged;
  }

  private static Remnants read(Path damaged) {
    try {
      return Remnants.of(damaged);
    } catch (IOException e) {
      throw new Trouble(
          "CF-242",
          "\"" + damaged.getFileName() + "\" could not be read from its disk to the end.",
          "It was left as it is.",
          "Copy it to another disk as far as that goes, and try again with the copy.",
          e);
    }
  }

  private void fill(Path file, Path newFile, Path damaged) {
    try (Sql sql = Connections.make(file)) {
      Refilling refilling = new Refilling(Tables.of(sql), remnants, author);
      Rejoining rejoining = new Rejoining(remnants);
      Map<Stamp, Operation> operations = new TreeMap<>();
      List<StoredRecord> broken = new ArrayList<>(remnants.operations());
      broken.removeIf(line -> rejoined(rejoining, line, operations));
      // once more, as every operation proved helps to prove others
      broken.removeIf(line -> rejoined(rejoining, line, operations));
      refilling.fill(List.copyOf(operations.values()), rejoining);
      salvaged = refilling.report(newFile, Math.max(broken.size(), missing(operations)));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw tooLittle(damaged, e);
    }
  }

  private static boolean rejoined(
      Rejoining rejoining, StoredRecord line, Map<Stamp, Operation> operations) {
    Operation operation = rejoining.operation(line);
    if (operation != null) {
      operations.merge(operation.stamp(), operation, (a, b) -> a.isEmptied() ? a : b);
    }
    return operation != null;
  }

  /**
   * How many operations others had seen and nothing is left of, as where a page of history was
   * wiped; of a line that is broken a later one may tell as well.
   */
  private static int missing(Map<Stamp, Operation> operations) {
    Set<Stamp> seen = new HashSet<>();
    operations.values().forEach(each -> seen.addAll(each.header().heads().stamps()));
    seen.removeAll(operations.keySet());
    return seen.size();
  }

  private static void check(Path file, Path damaged) {
    try (ReviewFile view = ReviewFile.view(file)) {
      view.review();
      if (!view.verify().isSound()) {
        throw tooLittle(damaged, null);
      }
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw tooLittle(damaged, e);
    }
  }

  private static Trouble tooLittle(Path damaged, @Nullable RuntimeException cause) {
    return new Trouble(
        "CF-241",
        "What can be read of \"" + damaged.getFileName() + "\" makes no review any more.",
        "It was left as it is, and no new file was made.",
        "Go back to the last safety copy, or ask those who have a copy of the review.",
        cause);
  }
}
