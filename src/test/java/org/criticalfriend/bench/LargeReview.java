package org.criticalfriend.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.Schema;

/** A file with 100,000 notes, kept from one run of the benchmarks to the next. */
final class LargeReview {
  /** How results call it. */
  static final String SIZE = "100,000 notes";

  /** How many notes it has. */
  static final int NOTES = 100_000;

  private LargeReview() {}

  /** The file, made where it is missing; a new one for every change to the tables. */
  static Path in(Path folder, Bundle base) {
    byte[] tables = String.join(";", Schema.STATEMENTS).getBytes(StandardCharsets.UTF_8);
    String mark = Fingerprint.of(tables).sha256().substring(0, 8);
    Path file = folder.resolve("large-" + mark + ".review");
    return Files.exists(file) ? file : NoteImports.made(file, new ManyNotes(base).bundle(NOTES));
  }
}
