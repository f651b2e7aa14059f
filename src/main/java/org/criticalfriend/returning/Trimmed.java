package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Stroke;

/** Strokes as few as can be, without space at their ends. */
final class Trimmed {
  private Trimmed() {}

  static List<Stroke> of(List<Stroke> strokes) {
    List<Stroke> trimmed = new ArrayList<>(Line.empty().strokes(strokes).strokes());
    while (!trimmed.isEmpty() && isAir(trimmed.getFirst())) {
      trimmed.removeFirst();
    }
    while (!trimmed.isEmpty() && isAir(trimmed.getLast())) {
      trimmed.removeLast();
    }
    if (!trimmed.isEmpty() && trimmed.getFirst() instanceof Stroke.Letters first) {
      trimmed.set(0, new Stroke.Letters(first.text().stripLeading(), first.look()));
    }
    if (!trimmed.isEmpty() && trimmed.getLast() instanceof Stroke.Letters last) {
      trimmed.set(trimmed.size() - 1, new Stroke.Letters(last.text().stripTrailing(), last.look()));
    }
    return List.copyOf(trimmed);
  }

  private static boolean isAir(Stroke stroke) {
    return switch (stroke) {
      case Stroke.Letters letters -> letters.text().isBlank();
      case Stroke.Break _ -> true;
      case Stroke.Field _, Stroke.FootnoteMark _, Stroke.CrossReference _ -> false;
    };
  }
}
