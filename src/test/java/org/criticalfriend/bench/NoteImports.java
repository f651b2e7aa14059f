package org.criticalfriend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;

/** How long a review with 10,000 notes takes to become a file. */
final class NoteImports {
  private static final int RUNS = 5;
  private static final int NOTES = 10_000;

  private final Bundle base;
  private final Path file;
  private final Results results;

  NoteImports(Bundle base, Path folder, Results results) {
    this.base = base;
    this.file = folder.resolve("imported.review");
    this.results = results;
  }

  /** Leaves the last file made, for others to go on with. */
  Path measure() {
    Bundle bundle = new ManyNotes(base).bundle(NOTES);
    Stopwatch watch = new Stopwatch();
    for (int run = 0; run < RUNS; run++) {
      remove(file);
      watch.run(() -> made(file, bundle));
    }
    results.add(Line.median("Import", "10,000 notes", watch.times()));
    return file;
  }

  /** Makes a file of a review. */
  static Path made(Path file, Bundle bundle) {
    ReviewFile.create(file, "Benchmark", bundle).close();
    return file;
  }

  /** Takes away the file of an earlier run. */
  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
