package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;

class MergeOfHistoriesTest {
  private final Copy ann = Copy.of("Ann");

  private List<Operation> all(Copy copy) {
    return new ArrayList<>(copy.operations.values());
  }

  @Test
  void holdsWhatEitherHoldsOnceInTheOrderOfStamps() {
    ann.begin().write("row", "text", "one");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("row", "text", "one two");
    bob.begin().write("row", "title", "One");

    List<Operation> union = MergeOfHistories.union(all(ann), all(bob));
    assertThat(union).hasSize(3).isEqualTo(MergeOfHistories.union(all(bob), all(ann)));
    assertThat(union).isEqualTo(MergeOfHistories.union(union, all(ann).reversed()));
    assertThat(union).extracting(Operation::stamp).isSorted();
  }

  @Test
  void fieldChangedApartIsContestedUntilSomeoneWhoSawBothWrites() {
    ann.begin().write("row", "state", "draft");
    Copy bob = ann.handTo("Bob");
    Operation here = ann.begin().write("row", "state", "agreed");
    Operation there = bob.begin().write("row", "state", "parked");
    ann.take(bob);

    Current current = ann.history().field("row", "state").current(Merging.LATEST);
    assertThat(current).isEqualTo(new Current("parked", List.of(here, there)));
    assertThat(current.isContested()).isTrue();
    ann.begin().write("row", "state", "agreed");
    assertThat(ann.history().field("row", "state").current(Merging.LATEST).isContested()).isFalse();
  }

  @Test
  void nothingIsContestedWhereOneCopyWasSilent() {
    ann.begin().write("row", "state", "draft");
    Copy bob = ann.handTo("Bob");
    ann.begin().write("row", "state", "agreed");
    ann.reopen();
    Operation last = ann.begin().write("row", "state", "parked");
    bob.take(ann);

    assertThat(bob.history().field("row", "state").current(Merging.LATEST))
        .isEqualTo(new Current("parked", List.of(last)));
    assertThat(bob.history().field("row", "state").heads())
        .isEqualTo(Heads.of(List.of(last.stamp())));
  }

  @Test
  void bringsBackAValueThatOneCopyLost() {
    Operation written = ann.begin().write("row", "text", "one");
    List<Operation> damaged = List.of(written.emptied());

    assertThat(MergeOfHistories.union(damaged, all(ann))).containsExactly(written);
    assertThat(MergeOfHistories.union(all(ann), damaged)).containsExactly(written);
  }

  @Test
  void refusesAnOperationThatWasChanged() {
    Operation written = ann.begin().write("row", "text", "one");
    Operation changed =
        new Operation(written.header(), "two", written.salt(), written.digest(), written.hash());

    assertThatThrownBy(() -> MergeOfHistories.union(all(ann), List.of(changed)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-801");
  }

  @Test
  void refusesTwoOperationsUnderOneStamp() {
    Operation written = ann.begin().write("row", "text", "one");
    Operation other = Operation.seal(written.header(), "two", new Salt(1, 2));

    assertThatThrownBy(() -> MergeOfHistories.union(all(ann), List.of(other)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-802");
  }

  @Test
  void refusesAnOperationFromTheFarFuture() {
    Clock mad = new Clock("0123456789abcdef", () -> 0);
    mad.saw(new Stamp(Stamp.PLAUSIBLE, "fedcba9876543210"));
    Operation future =
        new Pen("", mad).write(new Change("row", "text", "one"), Heads.NONE, Step.NEW);

    assertThatThrownBy(() -> MergeOfHistories.union(all(ann), List.of(future)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-803");
  }
}
