package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.RemarkKind;

/**
 * Finds a body of a whole region that changes its region between two places: "East Midlands
 * Strategic Health Authority" and "West Midlands Strategic Health Authority".
 */
final class Regions implements PaperCheck {
  private static final Pattern BODY =
      Pattern.compile(
          "\\b((?:North|South|East|West)(?:[ -](?:East|West))?) ((?:\\p{Lu}\\p{L}+ )*"
              + "(?:Strategic Health Authority|Government Office|Regional Assembly|Deanery"
              + "|Ambulance Service|Development Agency|Integrated Care Board))\\b");

  private record Seen(String region, Line line) {}

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    Map<String, Seen> seen = new HashMap<>();
    for (Line line : reading.lines()) {
      Matcher at = BODY.matcher(line.role() == Line.Role.PEOPLE ? "" : line.text());
      at.results().forEach(body -> look(reading, line, body, seen, remarks));
    }
    return remarks;
  }

  private static void look(
      Reading reading, Line line, MatchResult body, Map<String, Seen> seen, List<Remark> remarks) {
    Seen before = seen.putIfAbsent(body.group(2), new Seen(body.group(1), line));
    if (before != null && !before.region().equals(body.group(1))) {
      String other = "“" + before.region() + " " + body.group(2) + "”";
      String text = "“" + body.group() + "” here, " + other + " at " + before.line().label() + ".";
      remarks.add(reading.remark(RemarkKind.TWO_SPELLINGS, line, body.group(), text));
    }
  }
}
