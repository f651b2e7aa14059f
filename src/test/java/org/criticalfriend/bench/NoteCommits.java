package org.criticalfriend.bench;

import java.nio.file.Path;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Note;
import org.criticalfriend.store.ReviewFile;

/** How long a note takes until it is on the disk for good, each in a transaction of its own. */
final class NoteCommits {
  private static final int WARMING = 200;
  private static final int COMMITS = 2_000;
  private static final double LIMIT = 50;
  private static final String SIZE = "10,000 notes";

  private final Bundle base;
  private final Path file;
  private final Results results;

  /**
   * @param file has 10,000 notes
   */
  NoteCommits(Bundle base, Path file, Results results) {
    this.base = base;
    this.file = file;
    this.results = results;
  }

  /** Measures new notes. */
  void measure() {
    ManyNotes notes = new ManyNotes(base);
    Stopwatch watch = new Stopwatch();
    try (ReviewFile review = ReviewFile.open(file, "Benchmark")) {
      for (int commit = 0; commit < WARMING; commit++) {
        commit(review, notes.note());
      }
      for (int commit = 0; commit < COMMITS; commit++) {
        Note note = notes.note();
        watch.run(() -> commit(review, note));
      }
    }
    results.add(Line.median("Committing one note, median", SIZE, watch.times()));
    results.add(Line.slowest("Committing one note, p99", SIZE, watch.times()).within(LIMIT));
  }

  private static Note commit(ReviewFile review, Note note) {
    review.change("New note", edit -> edit.put(note));
    return note;
  }
}
