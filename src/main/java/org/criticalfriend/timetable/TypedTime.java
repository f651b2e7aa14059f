package org.criticalfriend.timetable;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day as people type it: "14:30", "14.30", "1430", "2:30pm", "2.30 p.m.", "9",
 * "noon".
 *
 * <p>An hour from 1 to 6 with one digit and without "am" is in the afternoon: sessions are.
 */
public final class TypedTime {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?(?::\\d{2})?\\s*([ap])?\\.?\\s?m?\\.?");
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(\\d{1,2})(\\d{2})\\s*(?:hrs|h|([ap])\\.?m\\.?)?");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-–—]|\\bto\\b|\\buntil\\b)\\s*");
  private static final int NOON = 12;
  private static final int LAST_AFTERNOON_HOUR = 6;

  private TypedTime() {}

  /** The time; null where the text says none. */
  public static @Nullable LocalTime read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.equals("noon") || text.equals("midday")) {
      return LocalTime.NOON;
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches() && !text.matches("\\d+\\.?m?")) {
      return time(clock.group(1), clock.group(2), clock.group(3));
    }
    Matcher together = RUN_TOGETHER.matcher(text);
    if (together.matches()) {
      return time(together.group(1), together.group(2), together.group(3));
    }
    return text.matches("\\d{1,2}") ? time(text, null, null) : null;
  }

  /**
   * The beginning and the end of a text such as "9:30-11:15" or "9.30 to 11.15"; the end is missing
   * where there is none. Nothing where the text says no time.
   */
  public static List<LocalTime> span(String typed) {
    String[] halves = BETWEEN.split(typed.strip(), 2);
    List<LocalTime> times =
        Stream.of(halves)
            .map(TypedTime::read)
            .<LocalTime>mapMulti(
                (time, into) -> {
                  if (time != null) {
                    into.accept(time);
                  }
                })
            .toList();
    return times.size() == halves.length ? times : List.of();
  }

  private static @Nullable LocalTime time(
      String hours, @Nullable String minutes, @Nullable String half) {
    int hour = Integer.parseInt(hours);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (half != null && (hour < 1 || hour > NOON)) {
      return null;
    }
    if (half != null) {
      hour = hour % NOON + (half.equals("p") ? NOON : 0);
    } else if (hours.length() == 1 && hour >= 1 && hour <= LAST_AFTERNOON_HOUR) {
      hour += NOON;
    }
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }
}
