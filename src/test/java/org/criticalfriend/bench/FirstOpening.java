package org.criticalfriend.bench;

import java.nio.file.Path;
import java.time.Instant;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.ReviewFile;

/** Opening a review that changed since its last safety copy, so that one is taken. */
final class FirstOpening {
  private final Path file;
  private final SafetyCopies copies;

  FirstOpening(Path file, Path folder) {
    this.file = file;
    this.copies = new SafetyCopies(folder.resolve("copies"), FileIdentity.of(file));
  }

  /**
   * Prints milliseconds by the clock and of the processor for one opening in a JVM that has opened
   * nothing before.
   *
   * @param arguments the file, and a folder for the copies
   */
  public static void main(String[] arguments) {
    FirstOpening opening = new FirstOpening(Path.of(arguments[0]), Path.of(arguments[1]));
    Stopwatch watch = new Stopwatch();
    opening.measure(watch);
    Times times = watch.times();
    System.out.println(times.clock().median() + " " + times.processor().median());
  }

  /** Changes one word in the file, then opens it as the program does, and closes it. */
  void measure(Stopwatch watch) {
    try (ReviewFile review = ReviewFile.open(file, "Benchmark")) {
      KeyQuestion question = review.review().review().keyQuestions().getFirst();
      String text = "Measured at " + Instant.now();
      review.change(
          "Edit question",
          edit -> edit.put(Shape.of(KeyQuestion.class).with(question, "text", text)));
    }
    watch.run(this::open).close();
  }

  private ReviewFile open() {
    if (copies.take(file, Instant.now()).isEmpty()) {
      throw new IllegalStateException("No copy was taken, so opening is not measured whole");
    }
    return ReviewFile.open(file, "Benchmark");
  }
}
