package org.criticalfriend.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2008, 4, 9);

  @ParameterizedTest
  @CsvSource({
    "14:30, 14:30",
    "14.30, 14:30",
    "1430, 14:30",
    "2:30pm, 14:30",
    "2.30 p.m., 14:30",
    "2pm, 14:00",
    "9, 09:00",
    "9am, 09:00",
    "930, 09:30",
    "0930, 09:30",
    "2, 14:00",
    "2:30, 14:30",
    "02:30, 02:30",
    "12am, 00:00",
    "12pm, 12:00",
    "noon, 12:00",
    "14:30:00, 14:30",
    "230pm, 14:30"
  })
  void readsTimesAsPeopleTypeThem(String typed, String time) {
    assertThat(TypedTime.read(typed)).isEqualTo(LocalTime.parse(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25:00", "14:60", "13pm", "0am", "soon", "14:3", "99999", "-3", "１４"})
  void refusesWhatIsNoTime(String typed) {
    assertThat(TypedTime.read(typed)).isNull();
  }

  @Test
  void readsASpan() {
    LocalTime half = LocalTime.of(9, 30);
    assertThat(TypedTime.span("9.30-11")).containsExactly(half, LocalTime.of(11, 0));
    assertThat(TypedTime.span("9:30 to 11.15am")).containsExactly(half, LocalTime.of(11, 15));
    assertThat(TypedTime.span("9:30 – 2pm")).containsExactly(half, LocalTime.of(14, 0));
    assertThat(TypedTime.span("9:30")).containsExactly(half);
    assertThat(TypedTime.span("9:30 to lunch")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10 April, 2008-04-10",
    "Thu 10th April 2008, 2008-04-10",
    "10/4/08, 2008-04-10",
    "10/4, 2008-04-10",
    "2008-04-10, 2008-04-10",
    "Thursday, 2008-04-10",
    "Wed, 2008-04-09",
    "April 10, 2008-04-10",
    "10.4.2008, 2008-04-10",
    "2 Jan, 2008-01-02",
    "28 Dec, 2007-12-28",
    "2008-04-10T14:30, 2008-04-10"
  })
  void readsDaysAsPeopleTypeThem(String typed, LocalDate day) {
    assertThat(TypedDate.read(typed, WEDNESDAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31 April", "32/1", "10 Avril", "tomorrow", "9999999999", "0/0/0"})
  void refusesWhatIsNoDay(String typed) {
    assertThat(TypedDate.read(typed, WEDNESDAY)).isNull();
  }

  @Test
  void readsPeopleCountedByCategory() {
    assertThat(Headcount.read("6 parents, 4 staff; 1 parents"))
        .isEqualTo(Map.of("parents", 7, "staff", 4));
    assertThat(Headcount.read(" ")).isEmpty();
    assertThat(Headcount.read("some parents")).isNull();
    assertThat(Headcount.read("99999999999 parents")).isNull();
    assertThat(Headcount.write(Headcount.read("6 parents,4 staff")))
        .isEqualTo("6 parents, 4 staff");
  }
}
