package org.criticalfriend.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a passage is made of, from top to bottom. */
public sealed interface TextBlock {
  /** Ordinary words. */
  record Paragraph(List<Inline> words) implements TextBlock {
    public Paragraph {
      words = List.copyOf(words);
    }
  }

  /**
   * A heading within prose.
   *
   * @param level 1 to 6, as many as there are hashes
   * @param words what it says
   */
  record Heading(int level, List<Inline> words) implements TextBlock {
    public Heading {
      words = List.copyOf(words);
    }
  }

  /**
   * A list, nested at most three deep.
   *
   * @param marks what stands before its items
   * @param start the first number or letter (1 for a); 1 for bullets
   * @param items at least one, each of at least one block
   */
  record Listing(Marks marks, int start, List<List<TextBlock>> items) implements TextBlock {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** What stands before the items of a list. */
  enum Marks {
    /** A bullet. */
    BULLETS,
    /** 1., 2., 3. */
    NUMBERS,
    /** a., b., c. */
    LETTERS
  }

  /**
   * A table with a header row.
   *
   * @param caption the paragraph "Table: words {#id}" directly before it
   * @param header the cells of the header row
   * @param rows the other rows, each as long as the header
   */
  record Table(@Nullable Caption caption, List<List<Inline>> header, List<List<List<Inline>>> rows)
      implements TextBlock {
    public Table {
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /**
   * The caption of a table.
   *
   * @param words what it says, without "Table:"
   * @param id the id by which a cross-reference finds it
   */
  record Caption(List<Inline> words, @Nullable String id) {
    public Caption {
      words = List.copyOf(words);
    }
  }

  /**
   * A picture in a paragraph of its own.
   *
   * @param picture the id, as written, of one of the review's pictures
   */
  record Picture(String picture) implements TextBlock {}

  /** Words quoted from elsewhere. */
  record Quote(List<TextBlock> blocks) implements TextBlock {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * The definition of a footnote, wherever it stands in the source.
   *
   * @param label the label its mark bears
   * @param blocks what it says; paragraphs and lists
   */
  record FootnoteText(String label, List<TextBlock> blocks) implements TextBlock {
    public FootnoteText {
      blocks = List.copyOf(blocks);
    }
  }
}
