package org.criticalfriend.versions;

import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a paper as one text, in the order of the newer one.
 *
 * @param lines every paragraph of either
 */
public record Redline(List<Line> lines) {
  /** Guarantees a list nobody changes. */
  public Redline {
    lines = List.copyOf(lines);
  }

  /** Compares two papers; numbers that only moved along are no change. */
  public static Redline of(PaperTree before, PaperTree after) {
    return new Redline(Pairing.of(PrintedLines.of(before), PrintedLines.of(after)));
  }

  /** How many paragraphs are of this sort. */
  public int count(Change change) {
    return (int) lines.stream().filter(line -> line.change() == change).count();
  }

  /** Whether both say the same. */
  public boolean isEmpty() {
    return count(Change.NONE) == lines.size();
  }

  /**
   * A paragraph.
   *
   * @param change what became of it
   * @param number its number in the newer version; in the older one where it is gone
   * @param heading whether it is a heading
   * @param stretches its words
   * @param anchor its place in the newer version; absent where it has none
   */
  public record Line(
      Change change,
      String number,
      boolean heading,
      List<Stretch> stretches,
      @Nullable Anchor anchor) {
    /** Guarantees a list nobody changes. */
    public Line {
      stretches = List.copyOf(stretches);
    }
  }

  /** What became of a paragraph. */
  public enum Change {
    /** Nothing. */
    NONE,
    /** Its words changed. */
    CHANGED,
    /** It came. */
    NEW,
    /** It went. */
    GONE
  }
}
