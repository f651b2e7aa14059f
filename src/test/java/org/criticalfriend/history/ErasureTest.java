package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureTest {
  private static final String ROW = "row";

  private final Copy ann = Copy.of("Ann");

  private FieldHistory text(Copy copy) {
    return copy.history().field(ROW, "text");
  }

  private static boolean holds(Copy copy, String word) {
    return copy.operations.values().stream()
        .anyMatch(it -> it.value() != null && it.value().contains(word));
  }

  @Test
  void emptiesAllThatTheFieldEverHeld() {
    ann.begin().write(ROW, "text", "secret");
    ann.begin().write(ROW, "text", "secret, and more");
    ann.begin().erase(ROW, "text");

    assertThat(holds(ann, "secret")).isFalse();
    assertThat(ann.value(ROW, "text")).isNull();
    assertThat(text(ann).isErased()).isTrue();
    assertThat(ann.operations.values()).allMatch(Operation::verifies);
  }

  @Test
  void tellsWhichOperationsAreToBeEmptied() {
    Operation first = ann.begin().write(ROW, "text", "secret");
    Operation second = ann.begin().write(ROW, "text", "secret, and more");
    Operation erasure = ann.begin().erase(ROW, "text");
    Operation after = ann.begin().write(ROW, "text", "harmless");

    FieldHistory full = FieldHistory.of(List.of(after, first, erasure, second));
    assertThat(full.toEmpty()).containsExactly(first.stamp(), second.stamp());
    assertThat(full.current(Merging.WORDS).value()).isEqualTo("harmless");
    assertThat(full.current(Merging.WORDS).standing()).containsExactly(after);
    assertThat(text(ann).toEmpty()).isEmpty();
  }

  @Test
  void winsOverACopyThatWroteOnWithoutKnowing() {
    ann.begin().write(ROW, "text", "secret");
    Copy bob = ann.handTo("Bob");
    ann.begin().erase(ROW, "text");
    bob.begin().write(ROW, "text", "secret, and more");

    bob.take(ann);
    ann.take(bob);

    assertThat(holds(ann, "secret")).isFalse();
    assertThat(holds(bob, "secret")).isFalse();
    assertThat(bob.operations).isEqualTo(ann.operations);
  }

  @Test
  void countsBeforeTheValuesAreGone() {
    Operation old = ann.begin().write(ROW, "text", "secret");
    Copy bob = ann.handTo("Bob");
    Operation erasure = ann.begin().erase(ROW, "text");
    Operation unaware = bob.begin().write(ROW, "text", "secret, and more");

    FieldHistory all = FieldHistory.of(List.of(old, erasure, unaware));
    assertThat(all.current(Merging.WORDS)).isEqualTo(new Current(null, List.of()));
    assertThat(all.current(Merging.LATEST)).isEqualTo(new Current(null, List.of()));
  }

  @Test
  void leavesWhatIsWrittenAfterwards() {
    ann.begin().write(ROW, "text", "secret");
    Copy bob = ann.handTo("Bob");
    ann.begin().erase(ROW, "text");
    ann.begin().write(ROW, "text", "harmless");
    bob.begin().write(ROW, "text", "secret, and more");
    ann.take(bob);

    assertThat(ann.value(ROW, "text")).isEqualTo("harmless");
    assertThat(text(ann).isErased()).isFalse();
  }

  @Test
  void leavesOtherFieldsAndRows() {
    ann.begin().write(ROW, "title", "kept");
    ann.begin().write("other", "text", "kept too");
    ann.begin().write(ROW, "text", "secret");
    ann.begin().erase(ROW, "text");

    assertThat(ann.value(ROW, "title")).isEqualTo("kept");
    assertThat(ann.value("other", "text")).isEqualTo("kept too");
  }

  @Test
  void isNotTakenBackNorWhatWasDoneBefore() {
    ann.begin().write(ROW, "text", "secret");
    ann.begin().write(ROW, "text", "");
    ann.begin().erase(ROW, "text");

    Kept kept = new Kept(ROW, "text", Kept.Reason.ERASED);
    for (int i = 0; i < 3; i++) {
      TakingBack how = ann.undo();
      assertThat(how.changes()).isEmpty();
      assertThat(how.kept()).containsExactly(kept);
    }
    assertThat(ann.stack.toUndo()).isNull();
    assertThat(ann.value(ROW, "text")).isNull();
  }

  @Test
  void doesNotBringADeletedRowBack() {
    ann.begin().write(ROW, "text", "secret");
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, Fields.DELETED, "true");
    bob.begin().erase(ROW, "text");
    ann.take(bob);

    assertThat(ann.life(ROW)).isInstanceOf(Life.Deleted.class);
  }

  @Test
  void tellsAValueThatIsGoneWithoutErasureFromAnErasedOne() {
    Operation written = ann.begin().write(ROW, "text", "words");
    Operation more = ann.begin().write(ROW, "text", "words and more");

    FieldHistory damaged = FieldHistory.of(List.of(written.emptied(), more));
    assertThat(damaged.lost()).containsExactly(written.stamp());
    assertThat(damaged.current(Merging.WORDS).value()).isEqualTo("words and more");

    ann.begin().erase(ROW, "text");
    assertThat(text(ann).lost()).isEmpty();
  }
}
