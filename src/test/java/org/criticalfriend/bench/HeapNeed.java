package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.List;

/** The smallest heap in which a JVM issues the paper in both formats, read back included. */
final class HeapNeed {
  private static final int GIBI = 1024;
  private static final List<Integer> HEAPS =
      List.of(16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, GIBI - 1, 1536, 2048, 4096);

  private final Path folder;
  private final Results results;

  HeapNeed(Path folder, Results results) {
    this.folder = folder;
    this.results = results;
  }

  /** Measures every size. */
  void measure() {
    for (int times : Subject.TIMES) {
      Line need =
          Line.figure("Smallest heap that does", Subject.size(times), smallest(times), "MiB");
      results.add(times == Subject.TIMES.getLast() ? need.within(GIBI - 1) : need);
      double peak = Double.parseDouble(issue(times, GIBI - 1).printed().getLast());
      results.add(Line.figure("Most heap in use with 1 GiB", Subject.size(times), peak, "MiB"));
    }
  }

  /** Halves the range until one heap is left, taking it that a larger heap does as well. */
  private int smallest(int times) {
    int low = 0;
    int high = HEAPS.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean does = issue(times, HEAPS.get(middle)).exit() == 0;
      low = does ? low : middle + 1;
      high = does ? middle : high;
    }
    return HEAPS.get(low);
  }

  private Child issue(int times, int heap) {
    List<String> options = List.of("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
    return Child.of(BothFiles.class, options, Integer.toString(times), folder.toString());
  }
}
