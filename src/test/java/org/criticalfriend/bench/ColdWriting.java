package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long each step takes the first time, in a fresh JVM for each run. */
final class ColdWriting {
  private static final int RUNS = 5;

  private final Path folder;
  private final Results results;

  ColdWriting(Path folder, Results results) {
    this.folder = folder;
    this.results = results;
  }

  /** Measures every size. */
  void measure() {
    for (int times : Subject.TIMES) {
      Map<Step, Stopwatch> watches = new EnumMap<>(Step.class);
      for (int run = 0; run < RUNS; run++) {
        runAll(times, watches);
      }
      watches.forEach(
          (step, watch) ->
              results.add(
                  Line.median(step.title() + ", cold", Subject.size(times), watch.times())));
    }
  }

  private void runAll(int times, Map<Step, Stopwatch> watches) {
    for (Step last : List.of(Step.WORD_BACK, Step.PDF_BACK, Step.BOTH)) {
      run(last, times, watches);
    }
  }

  private void run(Step last, int times, Map<Step, Stopwatch> watches) {
    Child child =
        Child.of(
            FirstWriting.class, List.of(), last.name(), Integer.toString(times), folder.toString());
    for (String line : child.printed()) {
      String[] words = line.split(" ", -1);
      watches
          .computeIfAbsent(Step.valueOf(words[0]), _ -> new Stopwatch())
          .add(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
  }
}
