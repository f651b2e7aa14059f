package org.criticalfriend.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.ReviewDetails;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that no calendar has or that bear a wrong day of the week, days of the review with
 * another year, and one day with two years in one paper. First and last days of months come back
 * every year and are not compared.
 */
final class Dates implements PaperCheck {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the )?)?"
              + "(?<![\\d.,/])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ("
              + String.join("|", MONTHS)
              + "),? (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(visit|review|meeting|conference|workshop)\\b[^.;]{0,40}?\\b(?:in|of) ("
              + String.join("|", MONTHS)
              + ") (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int EARLY = 2;
  private static final int LATE = 28;

  private record Seen(Line line, int year) {}

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, Seen> seen = new HashMap<>();
    for (Line line : reading.lines()) {
      Matcher matcher = DATE.matcher(line.text());
      while (matcher.find()) {
        look(reading, line, matcher, seen, remarks);
      }
      event(reading, line, EVENT.matcher(line.text()), seen, remarks);
    }
    return remarks;
  }

  private static void look(
      Reading reading, Line line, Matcher at, Map<String, Seen> seen, List<Remark> remarks) {
    int month = MONTHS.indexOf(at.group(3).toLowerCase(Locale.UK)) + 1;
    int day = Integer.parseInt(at.group(2));
    int year = Integer.parseInt(at.group(4));
    String text;
    try {
      LocalDate date = LocalDate.of(year, month, day);
      text = weekday(at.group(1), date);
      text = text == null ? contradiction(reading, line, date, seen) : text;
    } catch (DateTimeException e) {
      text = "No calendar has “" + at.group() + "”.";
    }
    if (text != null) {
      remarks.add(reading.remark(RemarkKind.DATE, line, at.group(), text));
    }
  }

  /** "The visit in April 2007" and "the visit in April 2008". */
  private static void event(
      Reading reading, Line line, Matcher at, Map<String, Seen> seen, List<Remark> remarks) {
    while (at.find()) {
      String key = (at.group(1) + " " + at.group(2)).toLowerCase(Locale.UK);
      int year = Integer.parseInt(at.group(3));
      Seen before = seen.putIfAbsent(key, new Seen(line, year));
      if (before != null && Math.abs(before.year() - year) == 1) {
        String words = at.group(2) + " " + year;
        String text =
            "“"
                + words
                + "” here, “"
                + at.group(2)
                + " "
                + before.year()
                + "” at "
                + before.line().label()
                + ", of a "
                + at.group(1).toLowerCase(Locale.UK)
                + ".";
        remarks.add(reading.remark(RemarkKind.DATE, line, words, text));
      }
    }
  }

  private static @Nullable String weekday(@Nullable String said, LocalDate date) {
    String right = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    return said == null || said.equalsIgnoreCase(right)
        ? null
        : words(date) + " was a " + right + ", not a " + said + ".";
  }

  private static @Nullable String contradiction(
      Reading reading, Line line, LocalDate date, Map<String, Seen> seen) {
    ReviewDetails review = reading.review().review();
    boolean near = Math.abs(date.getYear() - review.starts().getYear()) == 1;
    if (near && isWithin(date.withYear(review.starts().getYear()), review)) {
      return "The review was in "
          + review.starts().getYear()
          + ", and here stands “"
          + words(date)
          + "”.";
    }
    if (date.getDayOfMonth() < EARLY || date.getDayOfMonth() > LATE) {
      return null;
    }
    Seen before =
        seen.putIfAbsent(
            date.getDayOfMonth() + " " + date.getMonth(), new Seen(line, date.getYear()));
    boolean other = before != null && Math.abs(before.year() - date.getYear()) == 1;
    return other
        ? "“" + words(date) + "” here, and " + before.year() + " at " + before.line().label() + "."
        : null;
  }

  private static boolean isWithin(LocalDate date, ReviewDetails review) {
    return !date.isBefore(review.starts()) && !date.isAfter(review.ends());
  }

  private static String words(LocalDate date) {
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    return date.getDayOfMonth() + " " + month + " " + date.getYear();
  }
}
