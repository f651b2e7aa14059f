package org.criticalfriend.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slice of the paper as wide as its column, which no page break divides.
 *
 * @param before space above it, in points; none where the text ran over to a new page
 * @param height in points
 * @param bond how firmly it holds to the strip above
 * @param notes footnotes whose marks first stand in it
 * @param head what is repeated above it where it comes first on a page
 * @param ink draws it
 */
record Strip(
    double before, double height, Bond bond, List<Note> notes, @Nullable Head head, Ink ink) {
  Strip {
    notes = List.copyOf(notes);
  }

  /** How firmly a strip holds to the one above. */
  enum Bond {
    /** A page may end between them. */
    NONE,
    /** A page ends between them only where it cannot end earlier: lines of one paragraph. */
    LOOSE,
    /** As loose, but the last to be given up: a heading and what it heads. */
    FIRM
  }

  /** Draws a strip, or anything else, once its place is known. */
  @FunctionalInterface
  interface Ink {
    /** Draws it with its upper edge {@code top} points beneath the top of the type area. */
    void draw(Pen pen, double top);
  }

  /** The head of a table, drawn again on each page. */
  record Head(double height, Ink ink) {}

  Strip bound(double space, Bond firmness) {
    return new Strip(space, height, firmness, notes, head, ink);
  }

  Strip headed(Head repeated) {
    return new Strip(before, height, bond, notes, repeated, ink);
  }
}
