package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;

/**
 * Finds a count in words that announces a list of another number of items: "four interventions:"
 * and three points. The count must stand in the last sentence before the list, with the things
 * counted directly behind it.
 */
final class Counts implements PaperCheck {
  private static final List<String> NUMBERS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<!\\b(?:first|last|top|next|other|of|of the|of these|all) )\\b("
              + String.join("|", NUMBERS)
              + ")((?: \\p{L}[\\p{L}-]*){0,2}? (\\p{L}[\\p{L}-]*s))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What is counted beside the items of a list. */
  private static final Set<String> OTHERS =
      Set.of(
          "years",
          "months",
          "weeks",
          "days",
          "hours",
          "minutes",
          "times",
          "pounds",
          "persons",
          "sessions",
          "visits",
          "reviews",
          "towns",
          "cities",
          "boroughs",
          "trusts",
          "pcts",
          "this",
          "was",
          "has",
          "is",
          "its",
          "as");

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    for (Line line : reading.lines()) {
      if (line.items() > 1 && line.isProse() && line.text().stripTrailing().endsWith(":")) {
        look(reading, line, remarks);
      }
    }
    return remarks;
  }

  private static void look(Reading reading, Line line, List<Remark> remarks) {
    String sentence = Words.sentences(line.text()).getLast();
    Matcher matcher = COUNT.matcher(sentence);
    String last = "";
    int count = 0;
    while (matcher.find()) {
      if (!OTHERS.contains(matcher.group(3).toLowerCase(Locale.UK))) {
        last = matcher.group();
        count = NUMBERS.indexOf(matcher.group(1).toLowerCase(Locale.UK)) + 2;
      }
    }
    if (count > 0 && count != line.items()) {
      String text = "“" + last + "”, and " + spelt(line.items()) + " points follow.";
      remarks.add(reading.remark(RemarkKind.COUNT, line, last, text));
    }
  }

  private static String spelt(int count) {
    return count - 2 < NUMBERS.size() ? NUMBERS.get(count - 2) : String.valueOf(count);
  }
}
