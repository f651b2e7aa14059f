package org.criticalfriend.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Review;
import org.criticalfriend.timetable.Entry;
import org.jspecify.annotations.Nullable;

/** Reads and writes sessions as a calendar file, {@code .ics}. */
public final class CalendarFile {
  private static final long LARGEST_BYTES = 20_000_000;

  private CalendarFile() {}

  /**
   * The events of a calendar file that have a name, in its order; lines that make no sense are
   * passed over. Of an event that comes again and again only the first is taken.
   *
   * @param zone where the review is; events say their times there
   * @throws Trouble CF-943 if it holds no calendar
   */
  public static List<Entry> read(Path file, ZoneId zone) {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw noCalendar(file, null);
      }
      List<ICalendar> calendars =
          Biweekly.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).all();
      if (calendars.isEmpty()) {
        throw noCalendar(file, null);
      }
      EventReading reading = new EventReading(zone);
      return calendars.stream().flatMap(reading::entries).toList();
    } catch (IOException | RuntimeException e) {
      throw e instanceof Trouble trouble ? trouble : noCalendar(file, e);
    }
  }

  /**
   * Puts all sessions that have a day in place as a calendar, marked confidential, and replaces a
   * file that is there.
   *
   * @param zone where the review is
   * @param now when it was written
   * @throws Trouble as {@link Replacement}; CF-944 if it does not read back
   */
  public static void write(Review review, Path target, ZoneId zone, Instant now) {
    ICalendar calendar = new EventWriting(review, zone, now).calendar();
    byte[] bytes = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    int events = calendar.getEvents().size();
    Replacement.write(
        target,
        Replacement.Existing.REPLACE,
        file -> Files.write(file, bytes),
        file -> check(file, events, zone));
  }

  private static void check(Path file, int events, ZoneId zone) {
    if (read(file, zone).size() != events) {
      throw new Trouble(
          "CF-944",
          "The calendar did not hold all sessions when it was read back.",
          "It was not put in place; the review is as it was.",
          "Try again, and report it if it comes back.");
    }
  }

  private static Trouble noCalendar(Path file, @Nullable Exception cause) {
    return new Trouble(
        "CF-943",
        "The file \"" + Objects.requireNonNull(file.getFileName()) + "\" holds no calendar.",
        "Nothing was taken from it; the review is as it was.",
        "Save the calendar as .ics in the program it comes from and import that.",
        cause);
  }
}
