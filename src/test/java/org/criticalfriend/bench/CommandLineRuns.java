package org.criticalfriend.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.form.ReviewForm;

/** The packaged program from its start to both files in place, each run a process of its own. */
final class CommandLineRuns {
  private static final String PROGRAM = "target/app/critical-friend.jar";
  private static final double LIMIT = 2500;
  private static final double MOST_GROWTH = 1.2;
  private static final Map<Integer, Integer> RUNS = new TreeMap<>(Map.of(1, 15, 10, 5, 50, 3));

  private final Subject subject;
  private final Path folder;
  private final Results results;

  CommandLineRuns(Subject subject, Path folder, Results results) {
    this.subject = subject;
    this.folder = folder;
    this.results = results;
  }

  /** Measures every size. */
  void measure() {
    Times once = runs(1);
    results.add(line(1, once).within(LIMIT));
    for (int times : Subject.TIMES) {
      if (times > 1) {
        Times taken = runs(times);
        results.add(line(times, taken));
        Line growth = Line.growth("Command line, growth", Subject.size(times), once, taken);
        results.add(growth.within(times * MOST_GROWTH));
      }
    }
  }

  private static Line line(int times, Times taken) {
    return Line.median("Command line, start to both files", Subject.size(times), taken);
  }

  private Times runs(int times) {
    Path review = review(times);
    generate(review);
    Stopwatch watch = new Stopwatch();
    for (int run = 0; run < RUNS.getOrDefault(times, 1); run++) {
      Child child = generate(review);
      watch.add(child.clock(), child.processor());
    }
    return watch.times();
  }

  private Path review(int times) {
    if (times == 1) {
      return subject.folder();
    }
    Path longer = folder.resolve("longer-" + times);
    ReviewForm.write(subject.bundle(times), longer, true);
    return longer;
  }

  private Child generate(Path review) {
    List<String> command =
        List.of(
            "-jar",
            PROGRAM,
            "generate",
            review.toString(),
            "--paper",
            subject.paper(),
            "--out",
            folder.toString(),
            "--replace");
    Child child = Child.java(command);
    List<String> printed = child.printed();
    long files = printed.stream().filter(line -> Files.exists(Path.of(line))).count();
    if (files != 2) {
      throw new IllegalStateException("Not both files: " + printed);
    }
    return child;
  }
}
