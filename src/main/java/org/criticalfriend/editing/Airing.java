package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes white space out of the ends of what is bold, italic or a link, where Markdown cannot have
 * it, and off the ends of the line; and no bold or italic ends at a cross-reference.
 */
final class Airing {
  private Airing() {}

  static List<Stroke> aired(List<Stroke> strokes) {
    List<Stroke> parted = alike(parted(strokes));
    int from = 0;
    int to = parted.size();
    while (from < to && isAir(parted.get(from))) {
      from++;
    }
    while (to > from && isAir(parted.get(to - 1))) {
      to--;
    }
    List<Stroke> aired = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Stroke stroke = parted.get(i);
      boolean air = isAir(stroke);
      aired.add(air ? stroke.looking(between(word(parted, i, -1), word(parted, i, 1))) : stroke);
    }
    return aired;
  }

  /** A cross-reference is as bold as the word it stands at, since no mark can end between them. */
  private static List<Stroke> alike(List<Stroke> strokes) {
    List<Stroke> alike = new ArrayList<>();
    for (Stroke stroke : strokes) {
      boolean joined =
          stroke instanceof Stroke.CrossReference && !alike.isEmpty() && !isAir(alike.getLast());
      if (joined) {
        Look beside = alike.getLast().look();
        alike.add(stroke.looking(stroke.look().bold(beside.bold()).italic(beside.italic())));
      } else {
        alike.add(stroke);
      }
    }
    return alike;
  }

  /** White space, or a break, which says nothing at the end of a line. */
  static boolean isAir(Stroke stroke) {
    return stroke instanceof Stroke.Break
        || (stroke instanceof Stroke.Letters(String text, Look _) && text.isBlank());
  }

  private static Look word(List<Stroke> strokes, int from, int by) {
    int at = from + by;
    while (isAir(strokes.get(at))) {
      at += by;
    }
    return strokes.get(at).look();
  }

  private static Look between(Look before, Look after) {
    return new Look(
        before.bold() && after.bold(),
        before.italic() && after.italic(),
        Objects.equals(before.link(), after.link()) ? before.link() : null);
  }

  private static List<Stroke> parted(List<Stroke> strokes) {
    List<Stroke> parted = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke instanceof Stroke.Letters(String text, Look look)) {
        String inner = text.strip();
        int start = text.indexOf(inner);
        letters(parted, text.substring(0, start), look);
        letters(parted, inner, look);
        letters(parted, text.substring(start + inner.length()), look);
      } else {
        parted.add(stroke);
      }
    }
    return parted;
  }

  private static void letters(List<Stroke> parted, String text, Look look) {
    if (!text.isEmpty()) {
      parted.add(new Stroke.Letters(text, look));
    }
  }
}
