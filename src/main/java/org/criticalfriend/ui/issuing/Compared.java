package org.criticalfriend.ui.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.versions.Comparison;
import org.criticalfriend.versions.Redline.Change;
import org.criticalfriend.versions.Redline.Line;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a paper side by side.
 *
 * @param title which two
 * @param comparison what differs
 * @param isToday whether the newer one is the paper as it is now, whose places can be gone to
 */
public record Compared(String title, Comparison comparison, boolean isToday) {
  /** The paragraphs to show: all, or those that differ with the headings above them. */
  public List<Line> lines(boolean all) {
    List<Line> lines = comparison.redline().lines();
    if (all) {
      return lines;
    }
    List<Line> shown = new ArrayList<>();
    @Nullable Line heading = null;
    for (Line line : lines) {
      boolean differs = line.change() != Change.NONE;
      if (line.heading() && !differs) {
        heading = line;
      } else if (differs) {
        Stream.ofNullable(heading).forEach(shown::add);
        shown.add(line);
        heading = null;
      }
    }
    return shown;
  }
}
