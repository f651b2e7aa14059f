package org.criticalfriend.paper;

import java.util.List;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** What a paper is made of, from top to bottom. */
public sealed interface Element {
  /**
   * A heading.
   *
   * @param level 1 to 4; the contents list levels 1 and 2
   * @param numeral its number; one of the series APPENDIX makes it an appendix heading
   * @param appendix whether it opens an appendix, which begins on a new page
   * @param runs what it says
   * @param anchor its place
   */
  record Heading(
      int level, @Nullable Numeral numeral, boolean appendix, List<Run> runs, Anchor anchor)
      implements Element {
    public Heading {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A paragraph.
   *
   * @param look how it is set
   * @param numeral its number, hanging to the left; only where {@code look} is BODY
   * @param runs what it says; never empty
   * @param anchor its place, absent where nothing could come home to it
   */
  record Paragraph(Look look, @Nullable Numeral numeral, List<Run> runs, @Nullable Anchor anchor)
      implements Element {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /**
     * Whether no page may part it from the beginning of what follows: a list or table that its last
     * words announce with a colon, room to answer it, or the lines of a signature beneath "Yours
     * sincerely".
     */
    public boolean leadsInto(@Nullable Element next) {
      if (look != Look.BODY && look != Look.CONTINUED) {
        return false;
      }
      boolean announced = next instanceof Listing || next instanceof Table;
      boolean signed = next instanceof Paragraph(Look lines, _, _, _) && lines == Look.LINES;
      return signed || next instanceof Room || (announced && endsWithColon());
    }

    private boolean endsWithColon() {
      return !runs.isEmpty()
          && runs.getLast() instanceof Run.Words words
          && words.text().stripTrailing().endsWith(":");
    }
  }

  /** How a paragraph is set. */
  enum Look {
    /** Ordinary text; without a number it stands at the left edge of the text, not indented. */
    BODY,
    /** Belongs to the numbered paragraph above it and is indented like its text. */
    CONTINUED,
    /** Words quoted from elsewhere. */
    QUOTE,
    /** Where a table or picture comes from; stands directly beneath it. */
    SOURCE,
    /** Lines of an address, a date, a signature: no space between its lines, kept together. */
    LINES,
    /** A person: the name, then post and organisation beneath it after a line break. */
    PERSON
  }

  /**
   * A list; a list within an item is nested, at most three deep.
   *
   * @param marks what stands before its items
   * @param start the first number or letter, 1 for a
   * @param items at least one
   * @param continued whether it belongs to a numbered paragraph and is indented with its text
   */
  record Listing(Marks marks, int start, List<Item> items, boolean continued) implements Element {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param elements at least one, the first a paragraph; paragraphs and lists only
   */
  record Item(List<Element> elements) {
    public Item {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A table whose header row is repeated on every page.
   *
   * @param caption stands above it, absent where it is not numbered
   * @param widths the share of each column, summing to 100
   * @param header the cells of the header row
   * @param rows the other rows, each as long as the header
   */
  record Table(
      @Nullable Caption caption, List<Integer> widths, List<Cell> header, List<List<Cell>> rows)
      implements Element {
    public Table {
      widths = List.copyOf(widths);
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell.
   *
   * @param elements paragraphs and lists; none where the cell is empty
   */
  record Cell(List<Element> elements) {
    public Cell {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A picture, not wider than the text.
   *
   * @param image its bytes and size
   * @param alt what it shows, in words
   * @param caption stands beneath it, absent where it is not numbered
   * @param anchor its place
   */
  record Figure(Image image, String alt, @Nullable Caption caption, Anchor anchor)
      implements Element {}

  /**
   * The numbered line of a table or figure, printed "Table 1: words".
   *
   * @param label "Table" or "Figure"
   * @param number counted through the paper for each label
   * @param runs what it says
   * @param anchor its place, to which cross-references lead
   */
  record Caption(String label, int number, List<Run> runs, Anchor anchor) {
    public Caption {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Room to write in: ruled lines on paper, a field to fill in where the file can be typed into.
   *
   * @param lines how many lines, at least one
   * @param anchor its place, by which what was written finds its way home
   */
  record Room(int lines, Anchor anchor) implements Element {}

  /** A new page. */
  record PageBreak() implements Element {}
}
