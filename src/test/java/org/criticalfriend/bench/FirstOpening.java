package org.criticalfriend.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.SafetyCopies;
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
  public static void main(String[] arguments) throws IOException {
    FirstOpening opening = new FirstOpening(Path.of(arguments[0]), Path.of(arguments[1]));
    Stopwatch watch = new Stopwatch();
    opening.measure(watch);
    Times times = watch.times();
    System.out.println(times.clock().median() + " " + times.processor().median());
  }

  /** Opens the file as the program does, and closes it. */
  void measure(Stopwatch watch) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    watch.run(this::open).close();
  }

  private ReviewFile open() {
    if (copies.take(file, Instant.now()).isEmpty()) {
      throw new IllegalStateException("No copy was taken, so opening is not measured whole");
    }
    return ReviewFile.open(file, "Benchmark");
  }
}
