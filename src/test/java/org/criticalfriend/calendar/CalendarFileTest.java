package org.criticalfriend.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 11);
  @TempDir private Path folder;

  @Test
  void bringsBackTheSessionsItWrote() {
    Review review = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    Path file = folder.resolve("t.ics");
    CalendarFile.write(review, file, LONDON, Instant.parse("2025-06-01T08:00:00Z"));

    List<Entry> back = CalendarFile.read(file, LONDON);
    assertThat(back)
        .extracting(Entry::title)
        .containsExactlyElementsOf(review.sessions().stream().map(Session::title).toList());
    assertThat(back.getFirst().when())
        .isEqualTo(new Entry.When(DAY, LocalTime.of(9, 15), LocalTime.of(10, 30)));
    assertThat(back.getFirst().kind()).isEqualTo("Presentation");
  }

  @Test
  void marksEveryEventConfidential() throws IOException {
    Review review = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    Path file = folder.resolve("t.ics");
    CalendarFile.write(review, file, LONDON, Instant.parse("2025-06-01T08:00:00Z"));
    assertThat(Files.readString(file).split("CLASS:CONFIDENTIAL", -1))
        .hasSize(review.sessions().size() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:20250611T133000Z, 14:30",
    "DTSTART:20250611T143000, 14:30",
    "DTSTART;TZID=Europe/Paris:20250611T143000, 13:30",
  })
  void saysTimesAsClocksAtThePlaceShowThem(String start, LocalTime time) throws IOException {
    assertThat(read("SUMMARY:Tea\n" + start).getFirst().when())
        .isEqualTo(new Entry.When(DAY, time, null));
  }

  @Test
  void readsAWholeDayWithoutATime() throws IOException {
    assertThat(read("SUMMARY:Tea\nDTSTART;VALUE=DATE:20250611\nDTEND;VALUE=DATE:20250612"))
        .extracting(Entry::when)
        .containsExactly(new Entry.When(DAY, null, null));
  }

  @Test
  void endsAnEventPastMidnightWithItsDay() throws IOException {
    String late = "SUMMARY:Tea\nDTSTART:20250611T220000\nDTEND:20250612T010000";
    assertThat(read(late).getFirst().when().end()).isEqualTo(LocalTime.of(23, 59));
  }

  @Test
  void readsPastLinesThatMakeNoSense() throws IOException {
    String odd = "DTSTART:yesterday\nDTEND;;;:\nX=\"\nSUMMARY:Tea\nDURATION:long\nRRULE:FREQ=EVERY";
    assertThat(read(odd)).extracting(Entry::title).containsExactly("Tea");
    assertThat(read("DTSTART:20250611T220000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "BEGIN:VCARD\nEND:VCARD\n", "\u0000\u0001\u0002"})
  void refusesWhatIsNoCalendar(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("t.ics"), text);
    assertThatThrownBy(() -> CalendarFile.read(file, LONDON)).hasMessageContaining("CF-943");
  }

  private List<Entry> read(String event) throws IOException {
    String text =
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
    return CalendarFile.read(Files.writeString(folder.resolve("t.ics"), text), LONDON);
  }
}
