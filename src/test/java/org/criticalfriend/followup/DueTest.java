package org.criticalfriend.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {
  @ParameterizedTest
  @ValueSource(strings = {"9 April 2008", " 9 apr 2008 ", "9/4/2008", "9.4.2008", "2008-04-09"})
  void showsADateInOneFormHoweverItIsTyped(String typed) {
    assertThat(Due.of(typed)).isEqualTo(new Due("9 April 2008", LocalDate.of(2008, 4, 9)));
  }

  @ParameterizedTest
  @CsvSource({
    "January 2026, 2026-01-31",
    "by January 2026, 2026-01-31",
    "Spring 2026, 2026-05-31",
    "autumn 2025, 2025-11-30",
    "2026, 2026-12-31",
    "end of 2026, 2026-12-31",
    "by 9 April 2008, 2008-04-09"
  })
  void isInTimeUntilTheLastDayOfAPeriod(String typed, LocalDate last) {
    Due due = Due.of(typed);

    assertThat(due.words()).isEqualTo(typed);
    assertThat(due.isPast(last)).isFalse();
    assertThat(due.isPast(last.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as and when required",
        "Winter 2026",
        "30 February 2026",
        "November 2025, then after each round of listening",
        ""
      })
  void isNeverPastWhereTheWordsNameNoDay(String typed) {
    assertThat(Due.of(typed).latest()).isNull();
    assertThat(Due.of(typed).isPast(LocalDate.MAX)).isFalse();
    assertThat(Due.of(typed).words()).isEqualTo(typed);
  }

  @Test
  void isEmptyWhereNothingIsSaid() {
    assertThat(Due.of(null).words()).isEmpty();
  }
}
