package org.criticalfriend.slides;

import java.util.List;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph on a slide.
 *
 * @param kind how it is set
 * @param level 0 to 2
 * @param marks what stands before the items of the list it belongs to
 * @param number its number where marks count
 * @param runs what it says
 */
record Line(Kind kind, int level, @Nullable Marks marks, int number, List<Run> runs) {
  /** More room that a number takes than a bullet, in parts of the letters' size. */
  private static final double NUMBER = 0.6;

  Line {
    runs = List.copyOf(runs);
  }

  /** How a paragraph is set. */
  enum Kind {
    /** The full title, where a few words of it stand above the slide. */
    TITLE,
    /** A heading beneath the title. */
    HEADING,
    /** Words at the left edge. */
    WORDS,
    /** An item of a list. */
    ITEM,
    /** Goes on beneath an item, as far in as its text. */
    BELOW,
    /** Small print: a footnote, a source. */
    SMALL
  }

  static Line of(Kind kind, List<Run> runs) {
    return new Line(kind, 0, null, 0, runs);
  }

  /** The same with other words; what follows a cut has no mark of its own. */
  Line with(List<Run> words, boolean rest) {
    boolean item = kind == Kind.ITEM;
    return rest && item
        ? new Line(Kind.BELOW, level, marks, 0, words)
        : new Line(kind, level, marks, number, words);
  }

  /** How far in its text stands; numbers need more room than bullets. */
  double indent(Box box) {
    if (kind != Kind.ITEM && kind != Kind.BELOW) {
      return 0;
    }
    boolean counted = marks != null && marks != Marks.BULLETS;
    Box.Level set = box.level(level);
    return set.margin() + (counted ? set.size() * NUMBER : 0);
  }

  boolean isBold() {
    return kind == Kind.HEADING || kind == Kind.TITLE;
  }
}
