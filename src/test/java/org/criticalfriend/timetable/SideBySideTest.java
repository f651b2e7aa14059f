package org.criticalfriend.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.timetable.Sessions.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.SideBySide.Placed;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  @Test
  void givesASessionAloneTheWholeWidth() {
    Placed placed = SideBySide.of(List.of(at("09:30", "11:15"))).getFirst();
    assertThat(placed.lanes()).isEqualTo(1);
    assertThat(placed.from()).isEqualTo(570);
    assertThat(placed.to()).isEqualTo(675);
  }

  @Test
  void usesALaneAgainWhenItIsFree() {
    List<Placed> placed =
        SideBySide.of(List.of(at("14:00", "15:00"), at("14:30", "16:00"), at("15:00", "15:30")));
    assertThat(placed).extracting(Placed::lane).containsExactly(0, 1, 0);
    assertThat(placed).extracting(Placed::lanes).containsOnly(2);
  }

  @Test
  void keepsEverySessionOnItsDay() {
    Placed late = SideBySide.of(List.of(at("23:55", ""))).getFirst();
    assertThat(late.to()).isEqualTo(24 * 60);
    assertThat(late.from()).isLessThan(late.to());
  }

  @Test
  void placesTwoHundredParallelSessions() {
    List<Session> many = IntStream.range(0, 200).mapToObj(i -> at("14:00", "15:00")).toList();
    assertThat(SideBySide.widest(SideBySide.of(many))).isEqualTo(200);
  }

  @Test
  void coversNoSessionByAnother() {
    Random random = new Random(7);
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      int start = random.nextInt(8, 20);
      sessions.add(
          at(
              "%02d:%02d".formatted(start, random.nextInt(60)),
              "%02d:59".formatted(start + random.nextInt(3))));
    }
    List<Placed> placed = SideBySide.of(sessions);
    assertThat(placed).hasSize(150).allMatch(one -> one.lane() < one.lanes());
    for (Placed one : placed) {
      assertThat(placed)
          .filteredOn(other -> !other.equals(one) && other.lane() == one.lane())
          .allMatch(other -> other.to() <= one.from() || one.to() <= other.from());
    }
  }
}
