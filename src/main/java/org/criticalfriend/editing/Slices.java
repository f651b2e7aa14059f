package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts strokes at places counted in letters and signs. */
final class Slices {
  private Slices() {}

  static int length(List<Stroke> strokes) {
    return strokes.stream().mapToInt(Slices::length).sum();
  }

  /** What stands between two places. */
  static List<Stroke> between(List<Stroke> strokes, int from, int to) {
    List<Stroke> slice = new ArrayList<>();
    int at = 0;
    for (Stroke stroke : strokes) {
      int end = at + length(stroke);
      int first = Math.max(from, at);
      int last = Math.min(to, end);
      if (first < last) {
        slice.add(
            stroke instanceof Stroke.Letters(String text, Look look)
                ? new Stroke.Letters(text.substring(first - at, last - at), look)
                : stroke);
      }
      at = end;
    }
    return slice;
  }

  /** The same strokes, looking otherwise between two places. */
  static List<Stroke> looking(List<Stroke> strokes, int from, int to, UnaryOperator<Look> look) {
    List<Stroke> all = new ArrayList<>(between(strokes, 0, from));
    between(strokes, from, to).forEach(one -> all.add(one.looking(look.apply(one.look()))));
    all.addAll(between(strokes, to, length(strokes)));
    return all;
  }

  /** One after the other. */
  static List<Stroke> joined(List<Stroke> first, List<Stroke> second) {
    List<Stroke> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private static int length(Stroke stroke) {
    return stroke instanceof Stroke.Letters(String text, Look _) ? text.length() : 1;
  }
}
