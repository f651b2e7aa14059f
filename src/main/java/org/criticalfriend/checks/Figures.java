package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;

/**
 * Finds figures that differ between two places: "a population of 280,000" and "a population of
 * 290,000", "31 sessions" typed where the review holds another number. Both places must count the
 * same thing in the same words.
 */
final class Figures implements PaperCheck {
  private static final Pattern OF =
      Pattern.compile(
          "\\b(total population|population|budget|workforce|turnover|overspend|surplus|deficit|list"
              + " size)s? of (?:about |around |approximately |some |over |nearly |just )*"
              + "(£?\\d[\\d,.]*\\d(?: ?(?:million|billion|m|bn))?)(?! ?%)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SESSIONS =
      Pattern.compile("(?<![\\d.,£-])(\\d{1,3}) (sessions|interviews|focus groups|site visits)\\b");

  private record Seen(Line line, String figure) {}

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, Seen> seen = new HashMap<>();
    for (Line line : reading.lines()) {
      if (line.isProse()) {
        compare(reading, line, OF.matcher(line.text()), seen, remarks);
        sessions(reading, line, seen, remarks);
      }
    }
    return remarks;
  }

  private static void compare(
      Reading reading, Line line, Matcher at, Map<String, Seen> seen, List<Remark> remarks) {
    while (at.find()) {
      String what = at.group(1).toLowerCase(Locale.UK);
      compare(reading, line, new String[] {what, at.group(2), at.group()}, seen, remarks);
    }
  }

  private static void sessions(
      Reading reading, Line line, Map<String, Seen> seen, List<Remark> remarks) {
    Matcher at = SESSIONS.matcher(line.text());
    while (at.find()) {
      compare(reading, line, new String[] {at.group(2), at.group(1), at.group()}, seen, remarks);
    }
  }

  private static void compare(
      Reading reading, Line line, String[] found, Map<String, Seen> seen, List<Remark> remarks) {
    Seen before = seen.putIfAbsent(found[0], new Seen(line, found[1]));
    if (before != null && !before.line().equals(line) && !before.figure().equals(found[1])) {
      String other = "“" + before.figure() + "” at " + before.line().label();
      String text = "“" + found[2] + "” here, and " + other + ".";
      remarks.add(reading.remark(RemarkKind.FIGURE, line, found[2], text));
    }
  }
}
