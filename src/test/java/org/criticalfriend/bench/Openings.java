package org.criticalfriend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.store.ReviewFile;

/** How long a large review takes until it can be worked on, and how large its file is. */
final class Openings {
  private static final int RUNS = 9;
  private static final int FIRST_RUNS = 5;
  private static final int READINGS = 3;
  private static final double LIMIT = 1000;

  private final Path file;
  private final Path folder;
  private final Results results;

  Openings(Path file, Path folder, Results results) {
    this.file = file;
    this.folder = folder;
    this.results = results;
  }

  /** Measures opening with a safety copy, in this JVM and in fresh ones, then reading all of it. */
  void measure() throws IOException {
    long size = Files.size(file);
    results.add(
        Line.figure(
            "File size for each note",
            LargeReview.SIZE,
            (double) size / LargeReview.NOTES,
            "bytes"));
    FirstOpening opening = new FirstOpening(file, folder);
    opening.measure(new Stopwatch());
    Stopwatch warm = new Stopwatch();
    for (int run = 0; run < RUNS; run++) {
      opening.measure(warm);
    }
    add("Opening, safety copy taken, warm", warm.times());
    Stopwatch cold = new Stopwatch();
    for (int run = 0; run < FIRST_RUNS; run++) {
      first(cold);
    }
    add("Opening, safety copy taken, cold", cold.times());
    wholeReview();
  }

  private void add(String what, Times times) {
    results.add(Line.median(what, LargeReview.SIZE, times).within(LIMIT));
  }

  private void first(Stopwatch watch) {
    Child child = Child.of(FirstOpening.class, List.of(), file.toString(), folder.toString());
    String[] words = child.printed().getLast().split(" ", -1);
    watch.add(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
  }

  private void wholeReview() {
    Stopwatch watch = new Stopwatch();
    try (ReviewFile review = ReviewFile.open(file, "Benchmark")) {
      for (int run = 0; run < READINGS; run++) {
        watch.run(review::review);
      }
    }
    results.add(Line.median("Reading the whole review", LargeReview.SIZE, watch.times()));
  }
}
