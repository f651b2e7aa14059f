package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps footnotes and their marks together: neither is there without the other. */
final class Marked {
  private Marked() {}

  /** The lines without marks that lead nowhere and without footnotes that nothing marks. */
  static List<Line> paired(List<Line> lines) {
    Set<String> defined = new HashSet<>();
    Set<String> marked = new HashSet<>();
    for (Line line : lines) {
      Within.Footnote note = footnote(line);
      if (note != null && !line.isEmpty()) {
        defined.add(note.label());
      }
      Cells.strokes(line).forEach(stroke -> mark(stroke, marked));
    }
    if (defined.equals(marked)) {
      return lines;
    }
    Set<String> both = new HashSet<>(defined);
    both.retainAll(marked);
    List<Line> paired = new ArrayList<>();
    for (Line line : lines) {
      Within.Footnote note = footnote(line);
      if (note == null || both.contains(note.label())) {
        paired.add(Cells.changed(line, strokes -> known(strokes, both)));
      }
    }
    return paired(paired); // a footnote that went may have marked another
  }

  private static Within.@Nullable Footnote footnote(Line line) {
    return !line.within().isEmpty() && line.within().getFirst() instanceof Within.Footnote note
        ? note
        : null;
  }

  private static void mark(Stroke stroke, Set<String> marked) {
    if (stroke instanceof Stroke.FootnoteMark(String label, Look _)) {
      marked.add(label);
    }
  }

  private static List<Stroke> known(List<Stroke> strokes, Set<String> defined) {
    return strokes.stream()
        .filter(s -> !(s instanceof Stroke.FootnoteMark m) || defined.contains(m.label()))
        .toList();
  }
}
