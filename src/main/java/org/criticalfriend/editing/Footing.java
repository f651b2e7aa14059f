package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;

/** Has each footnote begin with words: Markdown knows none that begins with a list. */
final class Footing {
  private Footing() {}

  /** The lines; a footnote that does not begin with words is paragraphs alone. */
  static List<Line> worded(List<Line> lines) {
    List<Line> worded = new ArrayList<>();
    boolean plain = false;
    String label = "";
    for (Line line : lines) {
      if (line.within().isEmpty()
          || !(line.within().getFirst() instanceof Within.Footnote footnote)) {
        label = "";
        worded.add(line);
        continue;
      }
      if (!footnote.label().equals(label) && !line.isEmpty()) {
        label = footnote.label();
        plain = line.within().size() > 1;
      }
      boolean flat = plain && footnote.label().equals(label);
      worded.add(flat ? line.within(line.within().subList(0, 1)) : line);
    }
    return worded;
  }
}
