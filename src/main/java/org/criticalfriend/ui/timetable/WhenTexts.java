package org.criticalfriend.ui.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/** Days and times as the timetable shows them; what it shows can be typed again. */
final class WhenTexts {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private WhenTexts() {}

  static String date(@Nullable LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String dayInShort(@Nullable LocalDate date) {
    return date == null ? "" : SHORT.format(date);
  }

  static String time(@Nullable LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  /** "09:30–11:15", "09:30" without an end, nothing without a beginning. */
  static String span(Session session) {
    String start = time(session.start());
    return session.end() == null ? start : start + "–" + time(session.end());
  }

  /** The end that keeps a session as long as it is if it begins then; none past midnight. */
  static @Nullable LocalTime endKeepingLength(Session session, @Nullable LocalTime starts) {
    if (starts == null || session.start() == null || session.end() == null) {
      return starts != null && session.end() != null && session.end().isBefore(starts)
          ? null
          : session.end();
    }
    LocalTime end = starts.plus(Duration.between(session.start(), session.end()));
    return end.isBefore(starts) ? null : end;
  }
}
