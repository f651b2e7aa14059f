package org.criticalfriend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished process of its own.
 *
 * @param exit its exit code; -1 where it was stopped because it took too long
 * @param lines what it printed, errors included
 * @param clock milliseconds from start to end
 * @param processor milliseconds that it kept processors busy, as last seen before its end; 0 where
 *     the system does not tell
 */
record Child(int exit, List<String> lines, double clock, double processor) {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final double NANOS = 1e6;

  /** Runs a class of these benchmarks with options for the JVM. */
  static Child of(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return java(command);
  }

  /** Runs the java that runs this. */
  static Child java(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    try {
      return run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while a child ran", e);
    }
  }

  /** What it printed, if all went well. */
  List<String> printed() {
    if (exit != 0) {
      throw new IllegalStateException("Exit " + exit + ": " + String.join("\n", lines));
    }
    return lines;
  }

  private static Child run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".txt");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      double processor = watched(process);
      double clock = (System.nanoTime() - start) / NANOS;
      boolean stopped = clock > LONGEST.toMillis();
      List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
      return new Child(stopped ? -1 : process.exitValue(), lines, clock, processor);
    } finally {
      Files.delete(output);
    }
  }

  private static double watched(Process process) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    Duration busy = Duration.ZERO;
    while (!process.waitFor(LOOK)) {
      busy = process.info().totalCpuDuration().orElse(busy);
      if (System.nanoTime() > end) {
        process.destroyForcibly().waitFor();
      }
    }
    return busy.toNanos() / NANOS;
  }
}
