package org.criticalfriend.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.timetable.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads events as sessions, with their times as the clocks at the place of the review show them.
 */
final class EventReading {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private final ZoneId zone;

  EventReading(ZoneId zone) {
    this.zone = zone;
  }

  Stream<Entry> entries(ICalendar calendar) {
    return calendar.getEvents().stream()
        .filter(event -> !text(event.getSummary()).isEmpty())
        .map(event -> entry(event, calendar.getTimezoneInfo()));
  }

  private Entry entry(VEvent event, TimezoneInfo zones) {
    String venue = text(event.getLocation());
    return new Entry(
        text(event.getSummary()),
        when(event, zones),
        new Entry.Where(venue.isEmpty() ? null : venue, null, null, null),
        kind(event),
        null,
        null,
        List.of(),
        List.of());
  }

  private static String kind(VEvent event) {
    return event.getCategories().stream()
        .flatMap(categories -> categories.getValues().stream())
        .filter(category -> !category.isBlank())
        .findFirst()
        .map(String::strip)
        .orElse("");
  }

  private Entry.When when(VEvent event, TimezoneInfo zones) {
    LocalDateTime start = moment(event.getDateStart(), zones);
    if (start == null) {
      return new Entry.When(null, null, null);
    }
    if (!event.getDateStart().getValue().hasTime()) {
      return new Entry.When(start.toLocalDate(), null, null);
    }
    LocalTime end = null;
    LocalDateTime ends = end(event, start, zones);
    if (ends != null && !ends.isBefore(start)) {
      boolean sameDay = ends.toLocalDate().equals(start.toLocalDate());
      end = sameDay ? ends.toLocalTime() : LAST_MINUTE;
    }
    return new Entry.When(start.toLocalDate(), start.toLocalTime(), end);
  }

  private @Nullable LocalDateTime end(VEvent event, LocalDateTime start, TimezoneInfo zones) {
    if (event.getDuration() != null && event.getDuration().getValue() != null) {
      return start.plusSeconds(event.getDuration().getValue().toMillis() / 1000);
    }
    return moment(event.getDateEnd(), zones);
  }

  /** Times without a zone are already those of the place, and days have none. */
  private @Nullable LocalDateTime moment(
      @Nullable DateOrDateTimeProperty property, TimezoneInfo zones) {
    ICalDate date = property == null ? null : property.getValue();
    if (date == null) {
      return null;
    }
    DateTimeComponents raw = date.getRawComponents();
    boolean asWritten = !date.hasTime() || zones.isFloating(property);
    try {
      return asWritten && raw != null
          ? asWritten(raw)
          : LocalDateTime.ofInstant(date.toInstant(), zone).withNano(0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDateTime asWritten(DateTimeComponents raw) {
    LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    return raw.hasTime() ? day.atTime(raw.getHour(), raw.getMinute()) : day.atStartOfDay();
  }

  private static String text(@Nullable TextProperty property) {
    String value = property == null ? null : property.getValue();
    return value == null ? "" : value.strip();
  }
}
