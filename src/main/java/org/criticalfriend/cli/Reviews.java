package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.Imported;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.Reading;
import org.criticalfriend.store.opening.ReviewOpening;

/**
 * Reads a review from wherever it is kept, and changes nothing there. What a person should know of
 * it first stands on the error stream, one line each.
 */
final class Reviews {
  private static final String DAMAGED_IN_PART = "CF-204";

  private final ReviewOpening door;
  private final PrintWriter err;

  Reviews(ReviewOpening door, PrintWriter err) {
    this.door = door;
    this.err = err;
  }

  /** Whether {@code source} is in the open text form: a folder, or a .zip file. */
  static boolean isForm(Path source) {
    return Files.isDirectory(source) || ends(source, ".zip");
  }

  /** Whether {@code file} is called as review files are. */
  static boolean isReviewFile(Path file) {
    return ends(file, ".review");
  }

  /**
   * Holds that a review file can be made under this name.
   *
   * @throws Trouble if something is there: with a file that is replaced its history would be lost
   */
  static void refuseExisting(Path target) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new Trouble(
          "CF-706",
          "There is already a file or folder called \"" + target + "\".",
          "It was left as it is.",
          "Choose another name: a review file is never replaced, since its history would be lost.");
    }
  }

  /** The whole review; of a review file every byte was found to be as it was written. */
  Bundle read(Path source) {
    return isForm(source) ? form(source).bundle() : look(source, true, ReviewFile::whole);
  }

  /** The review in its text form. */
  Imported form(Path source) {
    Imported imported = ReviewForm.read(source);
    imported.warnings().forEach(err::println);
    err.flush();
    return imported;
  }

  /** What {@code work} finds in a review file. */
  <T> T look(Path source, Function<ReviewFile, T> work) {
    try {
      return look(source, false, work);
    } catch (Trouble e) {
      throw e.code().equals(DAMAGED_IN_PART) ? damage(source).orElse(e) : e;
    } catch (IllegalStateException | IllegalArgumentException e) { // what damaged values provoke
      throw damage(source).<RuntimeException>map(trouble -> trouble).orElse(e);
    }
  }

  private <T> T look(Path source, boolean verified, Function<ReviewFile, T> work) {
    return switch (door.read(source, verified)) {
      case Opened.Damaged damaged -> throw words(damaged, source);
      case Reading reading -> {
        try (reading) {
          reading.notices().forEach(err::println);
          err.flush();
          yield work.apply(reading.file());
        }
      }
    };
  }

  private Optional<Trouble> damage(Path source) {
    return switch (door.read(source, true)) {
      case Opened.Damaged damaged -> Optional.of(words(damaged, source));
      case Reading reading -> {
        reading.close();
        yield Optional.empty();
      }
    };
  }

  /** The same, with what can be done from here. */
  private static Trouble words(Opened.Damaged damaged, Path source) {
    Trouble trouble = damaged.trouble();
    String todo =
        "Save what can be read in a new file: critical-friend export --salvage \"%s\" NEW.review. %s"
            .formatted(source, damaged.words());
    return new Trouble(trouble.code(), trouble.happened(), trouble.safe(), todo, trouble);
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
