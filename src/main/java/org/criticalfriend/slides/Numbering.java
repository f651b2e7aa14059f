package org.criticalfriend.slides;

import java.util.List;
import org.criticalfriend.slides.Line.Kind;
import org.criticalfriend.text.TextBlock.Marks;

/**
 * PowerPoint counts by itself from a start that a run of items shares; anything that is not nested
 * deeper ends the run.
 */
final class Numbering {
  private Numbering() {}

  /** Where the count of each line's run starts. */
  static int[] starts(List<Line> lines) {
    int[] starts = new int[lines.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start(lines, starts, i);
    }
    return starts;
  }

  /** Whether a new list would be counted on from the one before it. */
  static boolean wouldGoOn(List<Line> before, List<Line> list) {
    return !before.isEmpty()
        && !list.isEmpty()
        && before.getLast().kind() == Kind.ITEM
        && list.getFirst().kind() == Kind.ITEM
        && list.getFirst().marks() != Marks.BULLETS;
  }

  private static int start(List<Line> lines, int[] starts, int at) {
    Line line = lines.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Line before = lines.get(i);
      if (before.level() <= line.level() || !counts(before)) {
        boolean same =
            before.level() == line.level()
                && counts(before)
                && before.marks() == line.marks()
                && before.number() + 1 == line.number();
        return same ? starts[i] : line.number();
      }
    }
    return line.number();
  }

  private static boolean counts(Line line) {
    return line.kind() == Kind.ITEM && (line.marks() != Marks.BULLETS || line.level() > 0);
  }
}
