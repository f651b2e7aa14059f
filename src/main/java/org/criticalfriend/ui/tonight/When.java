package org.criticalfriend.ui.tonight;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says days and times as people do. */
final class When {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private When() {}

  /** "Wednesday 11 June"; "All days" for none. */
  static String day(@Nullable LocalDate day) {
    return day == null ? Words.say("tonight.all-days") : DAY.format(day);
  }

  /** "09:15"; empty where nobody said. */
  static String time(@Nullable LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  /** "09:15–10:30"; empty where nobody said. */
  static String times(Session session) {
    String from = time(session.start());
    return session.end() == null ? from : from + "–" + time(session.end());
  }

  /** The time in an ISO date and time, as "09:15". */
  static String time(String moment) {
    return time(DateTimeFormatter.ISO_DATE_TIME.parse(moment, LocalTime::from));
  }
}
