package org.criticalfriend.timetable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people in Britain type it: "10 April", "Thu 10th April 2008", "10/4/08",
 * "2008-04-10", "Thursday".
 *
 * <p>What is left out, the year or all but the day of the week, is taken so that the day is near
 * the review.
 */
public final class TypedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}|\\d{2}))?");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?,?(?: (\\d{4}|\\d{2}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
  private static final Pattern WEEKDAY = Pattern.compile("([a-z]{3,9})\\b\\.?,?\\s*(.*)");
  private static final int CENTURY = 2000;

  private TypedDate() {}

  /**
   * The day; null where the text says none.
   *
   * @param near the day near which a day without a year is
   */
  public static @Nullable LocalDate read(String typed, LocalDate near) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher word = WEEKDAY.matcher(text);
    DayOfWeek weekday = word.matches() ? weekday(word.group(1)) : null;
    if (weekday != null) {
      String rest = word.group(2);
      return rest.isEmpty() ? near.with(TemporalAdjusters.nextOrSame(weekday)) : day(rest, near);
    }
    return day(text, near);
  }

  private static @Nullable LocalDate day(String text, LocalDate near) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(3), number(iso.group(2)), iso.group(1), near);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return date(numbers.group(1), number(numbers.group(2)), numbers.group(3), near);
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return date(words.group(1), month(words.group(2)), words.group(3), near);
    }
    Matcher first = MONTH_FIRST.matcher(text);
    return first.matches()
        ? date(first.group(2), month(first.group(1)), first.group(3), near)
        : null;
  }

  private static @Nullable LocalDate date(
      String day, int month, @Nullable String year, LocalDate near) {
    try {
      if (year == null) {
        LocalDate there = LocalDate.of(near.getYear(), month, number(day));
        return IntStream.of(0, 1, -1)
            .mapToObj(there::plusYears)
            .min((a, b) -> Long.compare(distance(a, near), distance(b, near)))
            .orElse(there);
      }
      int full = year.length() == 2 ? CENTURY + number(year) : number(year);
      return LocalDate.of(full, month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private static @Nullable DayOfWeek weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return day;
      }
    }
    return null;
  }

  /** 1 to 12, or 0, which no month is. */
  private static int month(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
