package org.criticalfriend.slides;

import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Run;

/**
 * One slide as it will be written.
 *
 * @param layout its layout
 * @param title what stands in its title
 * @param continued whether it goes on with the slide before
 * @param parts what stands on it, in the order in which it is read
 */
record Page(Layout layout, Title title, boolean continued, List<Part> parts) {
  Page {
    parts = List.copyOf(parts);
  }

  /**
   * A title that fits.
   *
   * @param runs what it says
   * @param size of its letters; 0 where it is the layout's
   * @param cut whether it is only the beginning of the slide's title, which stands beneath in full
   */
  record Title(List<Run> runs, double size, boolean cut) {}

  /** Something on a slide. */
  sealed interface Part {}

  /**
   * Text in one of the layout's places.
   *
   * @param place which
   * @param lines at least one
   * @param scale of the letters, 1 where they are the layout's
   * @param goesOn whether its first line is the rest of the last one on the slide before
   */
  record Text(Place place, List<Line> lines, double scale, boolean goesOn) implements Part {
    Text {
      lines = List.copyOf(lines);
    }
  }

  /** Where text stands. */
  enum Place {
    BODY,
    SECOND,
    CAPTION
  }

  /**
   * A table or a part of one.
   *
   * @param widths the shares of its columns, summing to 100
   * @param rows the header first
   * @param size of the letters
   * @param continued whether its header was on the slide before
   * @param goesOn whether its first row beneath the header is the rest of the last one there
   */
  record Grid(
      List<Integer> widths, List<List<Cell>> rows, double size, boolean continued, boolean goesOn)
      implements Part {
    Grid {
      widths = List.copyOf(widths);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A cell's paragraphs. */
  record Cell(List<Line> lines) {
    Cell {
      lines = List.copyOf(lines);
    }
  }

  /** A picture. */
  record Photo(Element.Figure figure) implements Part {}
}
