package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Three copies, clocks days apart, everything at random. {@code -Dhistory.cases=50000} tries more,
 * {@code -Dhistory.seed=7} begins elsewhere.
 */
class RandomHistoriesTest {
  private static final long CASES = Long.getLong("history.cases", 5_000);
  private static final long FIRST = Long.getLong("history.seed", 1);
  private static final int HAPPENINGS = 40;

  @Test
  void whatEverHappensCopiesAgreeAndNoWordIsLost() {
    LongStream.range(FIRST, FIRST + CASES).parallel().forEach(seed -> inLife(seed, this::check));
  }

  private void inLife(long seed, Consumer<RandomLife> check) {
    try {
      check.accept(new RandomLife(seed).live(HAPPENINGS));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
    }
  }

  private void check(RandomLife life) {
    Copy merged = agreeInAnyOrder(life);
    merged.operations.values().forEach(it -> assertThat(it.verifies()).isTrue());
    for (String row : merged.history().rows()) {
      merged
          .history()
          .fields(row)
          .forEach((field, history) -> checkField(life.trace, row, field, history));
      checkLife(merged, row);
    }
    checkTree(merged);
  }

  private Copy agreeInAnyOrder(RandomLife life) {
    List<Copy> apart = life.copies.stream().map(copy -> copy.handTo(copy.author)).toList();
    List<Copy> merged = new ArrayList<>();
    for (int first = 0; first < 3; first++) {
      List<Copy> order = new ArrayList<>(apart);
      Collections.shuffle(order, life.random());
      Copy all = apart.get(first).handTo("Dee");
      order.forEach(all::take);
      merged.add(all);
    }
    assertThat(merged.get(1).operations).isEqualTo(merged.getFirst().operations);
    assertThat(merged.get(2).operations).isEqualTo(merged.getFirst().operations);
    assertThat(shuffled(merged.getFirst(), life)).isEqualTo(merged.getFirst().state());
    return merged.getFirst();
  }

  /** The state from the same operations given in another order. */
  private Object shuffled(Copy merged, RandomLife life) {
    List<Operation> operations = new ArrayList<>(merged.operations.values());
    Collections.shuffle(operations, life.random());
    return Copy.state(History.of(operations));
  }

  private void checkField(Trace trace, String row, String field, FieldHistory history) {
    assertThat(history.toEmpty()).isEmpty();
    assertThat(history.lost()).isEmpty();
    if (Copy.merging(row, field) == Merging.WORDS) {
      checkText(trace, row, field, history);
    } else if (!history.live().isEmpty()) {
      assertThat(history.current(Merging.LATEST).value())
          .isEqualTo(history.live().getLast().value());
    }
  }

  private void checkText(Trace trace, String row, String field, FieldHistory history) {
    String text = history.current(Merging.WORDS).value();
    Set<String> words = Trace.words(text);
    assertThat(words).isEqualTo(trace.standing(row, field, history));
    assertThat(Trace.wordList(text)).hasSameSizeAs(words);
    Set<String> erased = trace.erased(row, field, history);
    for (Operation operation : history.operations()) {
      Set<String> still = new TreeSet<>(Trace.words(operation.value()));
      still.retainAll(erased);
      assertThat(still).isEmpty();
      assertThat(inOrderOf(text, operation.value())).isTrue();
    }
  }

  /** Whether the words of the value that still stand do so in the order they had there. */
  private boolean inOrderOf(String text, String value) {
    List<String> now = Trace.wordList(text);
    List<String> then = Trace.wordList(value);
    List<Integer> places = then.stream().map(now::indexOf).filter(i -> i >= 0).toList();
    return places.equals(places.stream().sorted().toList());
  }

  /** A row is gone only if those who deleted it had seen all that was done to it. */
  private void checkLife(Copy merged, String row) {
    if (merged.life(row) instanceof Life.Deleted deleted) {
      assertThat(merged.history().fields(row).values())
          .flatExtracting(FieldHistory::live)
          .allMatch(edit -> isDeletion(edit) || anySaw(deleted.deletions(), edit));
    }
  }

  private static boolean isDeletion(Operation edit) {
    return edit.field().equals(Fields.DELETED) && "true".equals(edit.value());
  }

  private boolean anySaw(List<Operation> deletions, Operation edit) {
    return deletions.stream().anyMatch(it -> it.header().saw(edit.stamp()));
  }

  private void checkTree(Copy merged) {
    Rows rows = Rows.of(merged.history());
    for (String row : merged.history().rows()) {
      Set<String> path = new TreeSet<>();
      for (String at = row; at != null; at = rows.parent(at)) {
        assertThat(path.add(at)).isTrue();
      }
    }
  }
}
