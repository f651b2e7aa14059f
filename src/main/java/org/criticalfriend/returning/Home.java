package org.criticalfriend.returning;

import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * The place in the text of a record that a paragraph was printed from.
 *
 * @param source the record
 * @param line which of the lines of its text
 * @param cell where in the table that line is; absent where it is words
 */
public record Home(Source source, int line, @Nullable Cell cell) {
  /**
   * A text of the review.
   *
   * @param letter what it is, as {@link org.criticalfriend.paper.Anchor#of} has it
   * @param id the record's name
   */
  public record Source(char letter, Id id) {}

  /**
   * A place in a table.
   *
   * @param row counted from the header row; {@link #CAPTION} for the words above the table
   * @param column counted from 0
   */
  public record Cell(int row, int column) {
    /** The row of the words above the table. */
    public static final int CAPTION = -1;
  }
}
