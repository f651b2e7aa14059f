package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text in two, each with the footnotes that it marks.
 *
 * @param before the first of them
 * @param behind the second
 */
public record Parting(List<Line> before, List<Line> behind) {
  /** Guarantees lines nobody changes. */
  public Parting {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /** The lines before one of them, and the others. */
  public static Parting of(List<Line> lines, int at) {
    List<Line> before = new ArrayList<>();
    List<Line> behind = new ArrayList<>();
    Set<String> marked = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Lists.footnoteOf(lines.get(i)).isEmpty()) {
        (i < at ? before : behind).add(lines.get(i));
      }
    }
    behind.forEach(line -> Cells.strokes(line).forEach(stroke -> mark(stroke, marked)));
    for (Line line : lines) {
      if (!Lists.footnoteOf(line).isEmpty()) {
        boolean second =
            line.within().getFirst() instanceof Within.Footnote note
                && marked.contains(note.label());
        (second ? behind : before).add(line);
      }
    }
    return new Parting(before, behind);
  }

  /** Two texts as one: the lines of the first without footnotes, and all lines of both. */
  public static Parting together(List<Line> first, List<Line> second) {
    List<Line> words = first.stream().filter(line -> Lists.footnoteOf(line).isEmpty()).toList();
    List<Line> all = new ArrayList<>(words);
    second.stream().filter(line -> Lists.footnoteOf(line).isEmpty()).forEach(all::add);
    first.stream().filter(line -> !Lists.footnoteOf(line).isEmpty()).forEach(all::add);
    second.stream().filter(line -> !Lists.footnoteOf(line).isEmpty()).forEach(all::add);
    return new Parting(words, all);
  }

  private static void mark(Stroke stroke, Set<String> marked) {
    if (stroke instanceof Stroke.FootnoteMark(String label, Look _)) {
      marked.add(label);
    }
  }
}
