package org.criticalfriend.paper;

import java.util.List;

/**
 * A paper as plain lines in reading order: what a reader of the written file must find in it.
 *
 * @param lines the body's lines, head first; a footnote's lines follow after all of the body's
 */
public record Transcript(List<Line> lines) {
  public Transcript {
    lines = List.copyOf(lines);
  }

  /** The transcript of {@code tree}. The list of contents is no part of it. */
  public static Transcript of(PaperTree tree) {
    return new Transcriber().transcribe(tree);
  }

  /**
   * One paragraph.
   *
   * @param sort what it is
   * @param depth a heading's level, a list item's depth from 1; otherwise 0
   * @param number as printed, such as "1.1", "a.", "Table 1:"; empty where there is none
   * @param text the words; line breaks as \n, a footnote's mark as its number in square brackets
   */
  public record Line(Sort sort, int depth, String number, String text) {}

  /** What a line is. */
  public enum Sort {
    /** A line of the cover or head. */
    HEAD,
    /** A heading. */
    HEADING,
    /** A paragraph of any look. */
    PARAGRAPH,
    /** The first paragraph of a bulleted, numbered or lettered item. */
    ITEM,
    /** A paragraph in the header row of a table; an empty cell is a line without text. */
    HEADER_CELL,
    /** A paragraph in another row. */
    CELL,
    /** The caption of a table or figure. */
    CAPTION,
    /** A picture; the text is its alternative text. */
    FIGURE,
    /** A paragraph of a footnote; the number is the footnote's. */
    FOOTNOTE
  }
}
