package org.criticalfriend.ui.overview;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says days and times as people do. */
final class Moments {
  private static final DateTimeFormatter TIME = written("HH:mm");
  private static final DateTimeFormatter WEEKDAY = written("EEEE d MMMM");
  private static final int HOUR = 60;
  private static final int HOURS_SAID = 4;

  private Moments() {}

  /** "9–10 April 2008"; months and years are said twice only where they differ. */
  static String days(LocalDate first, LocalDate last) {
    String end = written("d MMMM uuuu").format(last);
    if (first.equals(last)) {
      return end;
    }
    if (first.getYear() != last.getYear()) {
      return written("d MMMM uuuu").format(first) + " – " + end;
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + end
        : written("d MMMM").format(first) + " – " + end;
  }

  /** "11:30–13:00", with the day before it where that is not today. */
  static String when(
      LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, LocalDate today) {
    String time = start == null ? "" : TIME.format(start);
    String span = end == null ? time : time + "–" + TIME.format(end);
    if (day.equals(today)) {
      return span.isEmpty() ? Words.say("overview.today") : span;
    }
    return span.isEmpty() ? WEEKDAY.format(day) : WEEKDAY.format(day) + ", " + span;
  }

  /** "in 8 minutes", "now", "tomorrow"; empty where the day says enough. */
  static String away(LocalDateTime start, LocalDateTime now) {
    long minutes = (Duration.between(now, start).toSeconds() + HOUR - 1) / HOUR;
    if (!start.isAfter(now)) {
      return Words.say("overview.now");
    }
    if (minutes < HOUR) {
      return Words.say("overview.in-minutes", minutes);
    }
    long days = ChronoUnit.DAYS.between(now.toLocalDate(), start.toLocalDate());
    if (days == 0) {
      return minutes < (long) HOURS_SAID * HOUR
          ? Words.say("overview.in-hours", minutes / HOUR)
          : "";
    }
    return days == 1 ? Words.say("overview.tomorrow") : Words.say("overview.in-days", days);
  }

  private static DateTimeFormatter written(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
