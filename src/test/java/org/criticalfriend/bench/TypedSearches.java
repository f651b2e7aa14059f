package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.SearchRequest;

/** How long it takes from a key in the search box to the first screenful of what is found. */
final class TypedSearches {
  private static final int SEARCHES = 150;
  private static final double LIMIT = 50;

  private final Bundle base;
  private final Path file;
  private final Results results;

  TypedSearches(Bundle base, Path file, Results results) {
    this.base = base;
    this.file = file;
    this.results = results;
  }

  /** Measures every key of many searches, each search typed letter by letter. */
  void measure() {
    List<String> typed = new ManyNotes(base).typed(SEARCHES);
    Stopwatch watch = new Stopwatch();
    try (ReviewFile review = ReviewFile.open(file, "Benchmark")) {
      for (String words : typed) {
        watch.run(() -> review.search(SearchRequest.typed(words), () -> false));
      }
    }
    results.add(Line.median("Searching at each key, median", LargeReview.SIZE, watch.times()));
    results.add(
        Line.slowest("Searching at each key, p99", LargeReview.SIZE, watch.times()).within(LIMIT));
  }
}
