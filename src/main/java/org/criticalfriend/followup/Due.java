package org.criticalfriend.followup;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to be done, in the words that stand in the review.
 *
 * @param words a date as "9 April 2008", or words as they were typed
 * @param latest the last day on which it is in time; null where the words name none
 */
public record Due(String words, @Nullable LocalDate latest) {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          typed("d MMMM uuuu"),
          typed("d MMM uuuu"),
          typed("d/M/uuuu"),
          typed("d.M.uuuu"),
          DateTimeFormatter.ISO_LOCAL_DATE);
  private static final List<DateTimeFormatter> MONTHS =
      List.of(typed("MMMM uuuu"), typed("MMM uuuu"), typed("M/uuuu"));
  private static final Pattern SEASON = Pattern.compile("(?i)(spring|summer|autumn) (\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?i)(?:(?:end of|in|during) )?(\\d{4})");
  private static final Pattern AHEAD = Pattern.compile("(?i)(?:by|before the end of|end of|in) ");

  /**
   * Reads what somebody typed or an action says; empty words where that is nothing. Months, seasons
   * and years are in time until they end; a winter has two years, so it names no day.
   */
  public static Due of(@Nullable String typed) {
    String words = typed == null ? "" : typed.strip();
    LocalDate day = day(words);
    if (day != null) {
      return new Due(SHOWN.format(day), day);
    }
    return new Due(words, period(AHEAD.matcher(words).replaceFirst("")));
  }

  /** Whether it is too late now. */
  public boolean isPast(LocalDate today) {
    return latest != null && latest.isBefore(today);
  }

  private static @Nullable LocalDate day(String words) {
    for (DateTimeFormatter form : DAYS) {
      try {
        return LocalDate.parse(words, form);
      } catch (DateTimeParseException _) {
        // perhaps the next form
      }
    }
    return null;
  }

  private static @Nullable LocalDate period(String words) {
    LocalDate exact = day(words);
    if (exact != null) {
      return exact;
    }
    for (DateTimeFormatter form : MONTHS) {
      try {
        return YearMonth.parse(words, form).atEndOfMonth();
      } catch (DateTimeParseException _) {
        // perhaps the next form
      }
    }
    Matcher season = SEASON.matcher(words);
    if (season.matches()) {
      return YearMonth.of(Integer.parseInt(season.group(2)), end(season.group(1))).atEndOfMonth();
    }
    Matcher year = YEAR.matcher(words);
    return year.matches()
        ? Year.of(Integer.parseInt(year.group(1))).atMonth(Month.DECEMBER).atEndOfMonth()
        : null;
  }

  private static Month end(String season) {
    return switch (season.toLowerCase(Locale.ROOT)) {
      case "spring" -> Month.MAY;
      case "summer" -> Month.AUGUST;
      default -> Month.NOVEMBER;
    };
  }

  private static DateTimeFormatter typed(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
