package org.criticalfriend.paper;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.model.Numbering;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.Numeral.Series;
import org.jspecify.annotations.Nullable;

/**
 * Counts headings, paragraphs, appendices, tables and figures through one paper.
 *
 * <p>A numbered heading takes the depth below its nearest numbered ancestor, and the paragraphs
 * under it the next depth down; headings without a number leave the count alone.
 */
final class Numbers {
  private static final int DEEPEST = 4;

  private final Numbering numbering;
  private final int[] counts = new int[DEEPEST + 2];
  private final int[] depthOfLevel = new int[DEEPEST + 1];
  private int level;
  private int running;
  private int appendices;
  private int tables;
  private int figures;
  private boolean appendix;

  Numbers(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The number of the heading that opens {@code section}, from which its paragraphs count on. */
  @Nullable Numeral heading(Section section) {
    level = section.level();
    if (level == 1) {
      appendix = Boolean.TRUE.equals(section.appendix());
    }
    Arrays.fill(depthOfLevel, level, depthOfLevel.length, 0);
    boolean rooted = level == 1 || depthOfLevel[1] > 0;
    if (!section.numbered() || section.heading().isBlank() || !rooted) {
      return null;
    }
    if (appendix) {
      return level == 1 ? appendixNumeral() : null;
    }
    int depth = depth() + 1;
    depthOfLevel[level] = depth;
    return section(depth, depth == 1 ? "." : "");
  }

  /** The next paragraph's number, or null where paragraphs here carry none. */
  @Nullable Numeral paragraph() {
    if (!paragraphsNumbered()) {
      return null;
    }
    if (numbering == Numbering.RUNNING) {
      return new Numeral(++running + ".", Series.RUNNING, 1);
    }
    return section(depth() + 1, "");
  }

  /** Whether paragraphs carry numbers in the section last begun. */
  boolean paragraphsNumbered() {
    return switch (numbering) {
      case NONE -> false;
      case RUNNING -> !appendix;
      case SECTION -> !appendix && depth() > 0;
    };
  }

  /** Whether the section last begun belongs to an appendix. */
  boolean inAppendix() {
    return appendix;
  }

  int nextTable() {
    return ++tables;
  }

  int nextFigure() {
    return ++figures;
  }

  private Numeral appendixNumeral() {
    return new Numeral("Appendix " + ++appendices + ":", Series.APPENDIX, 1);
  }

  private int depth() {
    return Arrays.stream(depthOfLevel, 0, level + 1).max().orElse(0);
  }

  private Numeral section(int depth, String end) {
    counts[depth]++;
    Arrays.fill(counts, depth + 1, counts.length, 0);
    String shown =
        IntStream.rangeClosed(1, depth)
            .mapToObj(i -> String.valueOf(counts[i]))
            .collect(Collectors.joining("."));
    return new Numeral(shown + end, Series.SECTION, depth);
  }
}
