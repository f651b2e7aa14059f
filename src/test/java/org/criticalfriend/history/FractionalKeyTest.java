package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.criticalfriend.model.InvalidValue;
import org.junit.jupiter.api.Test;

class FractionalKeyTest {
  private final Random random = new Random(5);

  @Test
  void isBetweenItsNeighboursWhereverItIsPut() {
    for (long seed = 0; seed < 50; seed++) {
      Random places = new Random(seed);
      List<String> keys = new ArrayList<>(FractionalKey.evenly(places.nextInt(5)));
      for (int i = 0; i < 300; i++) {
        int at = places.nextInt(keys.size() + 1);
        String before = at == 0 ? null : keys.get(at - 1);
        String after = at == keys.size() ? null : keys.get(at);
        keys.add(at, FractionalKey.between(before, after, places));
      }
      assertThat(keys).as("seed %s", seed).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void staysShortWhereRowsAreAddedAtAnEnd() {
    String last = null;
    String first = null;
    for (int i = 0; i < 20_000; i++) {
      last = FractionalKey.between(last, null, random);
      first = FractionalKey.between(null, first == null ? last : first, random);
    }
    assertThat(last).hasSize(7);
    assertThat(first).hasSize(7);
  }

  @Test
  void growsSlowlyWhereRowsAreAlwaysPutAtOnePlace() {
    List<String> ends = FractionalKey.evenly(2);
    String low = ends.getFirst();
    String high = ends.getLast();
    for (int i = 0; i < 100; i++) {
      low = FractionalKey.between(low, ends.getLast(), random);
      high = FractionalKey.between(ends.getFirst(), high, random);
    }
    assertThat(low.length()).isLessThan(40);
    assertThat(high.length()).isLessThan(40);
  }

  @Test
  void differsInTwoCopiesForTheSamePlace() {
    assertThat(FractionalKey.between("V000", "V001", random))
        .isNotEqualTo(FractionalKey.between("V000", "V001", random));
  }

  @Test
  void stillFitsBehindTheVeryLastAndBeforeTheVeryFirst() {
    String last = FractionalKey.between("zzzz", null, random);
    assertThat(last).isGreaterThan("zzzz");
    assertThat(FractionalKey.between(last, null, random)).isGreaterThan(last);
    String first = FractionalKey.between(null, "00001", random);
    assertThat(first).isLessThan("00001");
    assertThat(FractionalKey.between(null, first, random)).isLessThan(first);
  }

  @Test
  void goesJustAfterTheFirstOfTwoThatLeaveNoRoom() {
    assertThat(FractionalKey.between("V001", "V001", random))
        .isGreaterThan("V001")
        .isLessThan("V002");
    assertThat(FractionalKey.between("V002", "V001", random))
        .isGreaterThan("V002")
        .isLessThan("V003");
  }

  @Test
  void refusesWhatIsNoKey() {
    for (String text : List.of("", "V00", "V00\u00e9", "V000 ", "V00010", "0000")) {
      assertThatThrownBy(() -> FractionalKey.between(text, null, random))
          .as(text)
          .isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> FractionalKey.between(null, text, random))
          .as(text)
          .isInstanceOf(InvalidValue.class);
    }
  }
}
