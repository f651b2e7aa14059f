package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.criticalfriend.form.Imported;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;

/** Reads a review from wherever it is kept. */
final class Reviews {
  /** Who is named where the command line changes nothing but must say who it is. */
  private static final String READER = "Command line";

  private Reviews() {}

  /** Whether {@code source} is in the open text form: a folder, or a .zip file. */
  static boolean isForm(Path source) {
    boolean zip = source.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return zip || Files.isDirectory(source);
  }

  /** The review, with what could not be understood of it said on {@code err}. */
  static Bundle read(Path source, PrintWriter err) {
    if (isForm(source)) {
      Imported imported = ReviewForm.read(source);
      imported.warnings().forEach(err::println);
      err.flush();
      return imported.bundle();
    }
    try (ReviewFile file = open(source)) {
      return file.review();
    }
  }

  /** The review file, which nobody else can change until it is closed. */
  static ReviewFile open(Path source) {
    return ReviewFile.open(source, READER);
  }
}
