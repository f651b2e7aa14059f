package org.criticalfriend.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People counted by category, as they are typed: "6 parents, 4 staff". */
public final class Headcount {
  private static final Pattern COUNT = Pattern.compile("(\\d{1,6})\\s+(\\S.*)");

  private Headcount() {}

  /**
   * The counts in the order in which they were typed, a category named twice added up; empty where
   * nothing was typed, null where a piece is no number with a category.
   */
  public static @Nullable Map<String, Integer> read(String typed) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String piece : typed.split("[,;\\n]", -1)) {
      Matcher count = COUNT.matcher(piece.strip());
      if (count.matches()) {
        counts.merge(count.group(2), Integer.parseInt(count.group(1)), Integer::sum);
      } else if (!piece.isBlank()) {
        return null;
      }
    }
    return counts;
  }

  /** The counts as they would be typed. */
  public static String write(@Nullable Map<String, Integer> counts) {
    return counts == null
        ? ""
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
  }
}
