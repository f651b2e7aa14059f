package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 20,000 characters changed a thousand times in two copies. The bound is ten times what it takes,
 * so that only growth with the square of the text or of the changes breaks it.
 */
class LongTextTest {
  private static final int CHANGES = 1_000;

  @Test
  void isMergedQuicklyAfterAThousandChangesApart() {
    mergesInTime(CHANGES);
  }

  @Test
  void isMergedQuicklyThoughCopiesMetOftenInBetween() {
    mergesInTime(40);
  }

  private void mergesInTime(int apart) {
    List<Operation> operations = history(apart);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = threads.getCurrentThreadCpuTime();
      String text = FieldHistory.of(operations).current(Merging.WORDS).value();
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
      assertThat(Words.of(text)).contains("ann" + (CHANGES - 1), "bob" + (CHANGES - 2));
    }
    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofSeconds(2));
  }

  /** Two copies that each take the other's changes once in {@code apart} changes. */
  private List<Operation> history(int apart) {
    Random random = new Random(apart);
    String text = IntStream.range(0, 3_300).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Copy ann = Copy.of("ann");
    ann.begin().write("row", "text", text);
    Copy bob = ann.handTo("bob");
    for (int i = 0; i < CHANGES; i++) {
      Copy copy = i % 2 == 1 ? ann : bob;
      copy.begin().write("row", "text", changed(copy, copy.author + i, random));
      if (i % apart == apart - 1) {
        ann.take(bob);
        bob.take(ann);
      }
    }
    ann.take(bob);
    return List.copyOf(ann.operations.values());
  }

  private String changed(Copy copy, String word, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(copy.value("row", "text").split(" ")));
    int at = random.nextInt(words.size());
    words.set(at, word);
    words.add(random.nextInt(words.size()), word);
    return String.join(" ", words);
  }
}
