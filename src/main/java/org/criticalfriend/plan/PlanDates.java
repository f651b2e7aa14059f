package org.criticalfriend.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheet.Day;
import org.criticalfriend.sheets.FillInSheet.Text;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, and as spreadsheets keep them. */
final class PlanDates {
  private static final DateTimeFormatter WRITTEN = format("d MMMM uuuu");
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          WRITTEN,
          DateTimeFormatter.ISO_LOCAL_DATE,
          format("d MMM uuuu"),
          format("d/M/uuuu"),
          format("EEEE d MMMM uuuu"));

  private PlanDates() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  }

  /** A date where the words are one, else the words. */
  static Cell cell(@Nullable String words) {
    if (words == null) {
      return Cell.EMPTY;
    }
    LocalDate date = date(words);
    return date == null ? new Text(words) : new Day(date);
  }

  /** The date that a cell holds, as a date or as words; null where it holds none. */
  static @Nullable LocalDate date(Cell cell) {
    return switch (cell) {
      case Day(LocalDate date) -> date;
      case Text(String words) -> date(words);
    };
  }

  /** "27 November 2025", or the words as they stand. */
  static String words(Cell cell) {
    return switch (cell) {
      case Day(LocalDate date) -> WRITTEN.format(date);
      case Text(String words) -> words.strip();
    };
  }

  private static @Nullable LocalDate date(String words) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(words.strip(), form);
      } catch (DateTimeException _) {
        // perhaps another form
      }
    }
    return null;
  }
}
