package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.criticalfriend.model.InvalidValue;
import org.junit.jupiter.api.Test;

class ClockTest {
  private static final String HERE = "0123456789abcdef";
  private static final String THERE = "fedcba9876543210";

  private final AtomicLong wall = new AtomicLong(1_700_000_000_000L);
  private final Clock clock = new Clock(HERE, wall::get);

  @Test
  void tellsTheTimeOfTheWall() {
    assertThat(clock.next().millis()).isEqualTo(1_700_000_000_000L);
  }

  @Test
  void goesOnWhereTheWallClockStandsStillOrGoesBack() {
    Stamp first = clock.next();
    Stamp second = clock.next();
    wall.addAndGet(-1_000_000);
    Stamp third = clock.next();
    assertThat(List.of(first, second, third)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void isLaterThanAllItSaw() {
    Stamp ahead = new Stamp((wall.get() + 900_000_000L) << 16, THERE);
    clock.saw(ahead);
    assertThat(clock.next()).isGreaterThan(ahead);
    assertThat(clock.next()).isGreaterThan(ahead);
  }

  @Test
  void staysBeforeTheYear3000WhateverTheWallSays() {
    wall.set(Long.MAX_VALUE);
    assertThat(clock.next().isPlausible()).isTrue();
    wall.set(Long.MIN_VALUE);
    assertThat(clock.next().isPlausible()).isTrue();
  }

  @Test
  void refusesToFollowToTheEndOfTime() {
    Stamp end = new Stamp(Long.MAX_VALUE, THERE);
    assertThatThrownBy(() -> clock.saw(end)).isInstanceOf(InvalidValue.class);
    assertThat(clock.next().millis()).isEqualTo(1_700_000_000_000L);
  }

  @Test
  void drawsAnotherReplicaEachTime() {
    assertThat(Clock.create().replica()).isNotEqualTo(Clock.create().replica());
    assertThat(Clock.create().next().isPlausible()).isTrue();
  }

  @Test
  void stampsReadBackAndSortAsTheirTexts() {
    Random random = new Random(1);
    List<Stamp> stamps = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      stamps.add(
          new Stamp(random.nextLong() >>> (1 + random.nextInt(50)), i % 2 == 0 ? HERE : THERE));
    }
    List<String> texts = stamps.stream().sorted().map(Stamp::text).toList();
    assertThat(texts).isSorted();
    assertThat(texts.stream().map(Stamp::of).toList()).isEqualTo(stamps.stream().sorted().toList());
  }

  @Test
  void refusesWhatIsNoStamp() {
    for (String text : List.of("", "-", "x".repeat(33), "-000000000000001-" + HERE)) {
      assertThatThrownBy(() -> Stamp.of(text)).as(text).isInstanceOf(InvalidValue.class);
    }
    assertThatThrownBy(() -> Stamp.of(new Stamp(1, HERE).text().toUpperCase(Locale.ROOT)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Stamp(-1, HERE)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void headsNameTheLatestOfEachReplicaAndReadBack() {
    Stamp early = new Stamp(1, HERE);
    Stamp late = new Stamp(5, HERE);
    Stamp other = new Stamp(3, THERE);
    Heads heads = Heads.of(List.of(late, early, other));

    assertThat(heads.stamps()).containsExactly(other, late);
    assertThat(Heads.of(heads.bytes())).isEqualTo(heads);
    assertThat(heads.saw(early)).isTrue();
    assertThat(heads.saw(late)).isTrue();
    assertThat(heads.saw(new Stamp(4, THERE))).isFalse();
    assertThat(heads.saw(new Stamp(1, "aaaaaaaaaaaaaaaa"))).isFalse();
  }

  @Test
  void refusesHeadsThatAreNotAsWritten() {
    Stamp early = new Stamp(1, HERE);
    Stamp late = new Stamp(5, HERE);
    Stamp other = new Stamp(3, THERE);
    assertThatThrownBy(() -> new Heads(List.of(late, other))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Heads(List.of(early, late))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Heads.of(new byte[15])).isInstanceOf(InvalidValue.class);
  }
}
