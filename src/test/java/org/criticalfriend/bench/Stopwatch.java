package org.criticalfriend.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what runs of the same work take; one for each work. */
final class Stopwatch {
  private static final double NANOS = 1e6;
  private static final Duration WARMING = Duration.ofSeconds(6);
  private static final Duration MEASURING = Duration.ofSeconds(8);
  private static final int FEWEST = 5;
  private static final int MOST = 400;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> clock = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  /** What the work takes once the JVM knows it well. */
  static Times warm(Supplier<?> work) {
    Stopwatch warming = new Stopwatch();
    warming.repeat(work, WARMING, 2, Integer.MAX_VALUE);
    Stopwatch measuring = new Stopwatch();
    measuring.repeat(work, MEASURING, FEWEST, MOST);
    return measuring.times();
  }

  /** Does the work once, counts it, and gives back what it made. */
  <T> T run(Supplier<T> work) {
    long busy = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T made = work.get();
    clock.add((System.nanoTime() - start) / NANOS);
    processor.add((threads.getCurrentThreadCpuTime() - busy) / NANOS);
    return made;
  }

  /** Counts a run that was timed elsewhere. */
  void add(double clockMillis, double processorMillis) {
    clock.add(clockMillis);
    processor.add(processorMillis);
  }

  /** All runs so far. */
  Times times() {
    return new Times(new Samples(clock), new Samples(processor));
  }

  private void repeat(Supplier<?> work, Duration budget, int fewest, int most) {
    long end = System.nanoTime() + budget.toNanos();
    while (clock.size() < fewest || (System.nanoTime() < end && clock.size() < most)) {
      run(work);
    }
  }
}
