package org.criticalfriend.checks;

import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, heading, cell or the like of a paper, as it prints.
 *
 * @param role what it is
 * @param text its words, without marks of footnotes
 * @param thing what of the review it comes from
 * @param label its number, or the heading it stands under
 * @param place where it is, in words
 * @param headings the headings it stands under, from the top
 * @param items how many items the list has that directly follows it; 0 where none follows
 */
record Line(
    Role role,
    String text,
    @Nullable Id thing,
    String label,
    String place,
    String headings,
    int items) {

  /** What a line can be. */
  enum Role {
    /** A heading. */
    HEADING,
    /** A paragraph. */
    WORDS,
    /** A paragraph of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** What stands at a table or picture. */
    CAPTION,
    /** What stands at the foot of the page. */
    FOOTNOTE,
    /** Somebody in a list of people, an address, a signature, a timetable. */
    PEOPLE,
    /** What the host will do, and who. */
    ACTION,
    /** Words quoted from elsewhere, such as a note. */
    QUOTE,
    /** A table whose header row is empty. */
    BARE_TABLE
  }

  /** Whether somebody wrote it as prose of the paper. */
  boolean isProse() {
    return switch (role) {
      case WORDS, ITEM, CELL, FOOTNOTE -> true;
      case HEADING, CAPTION, PEOPLE, ACTION, QUOTE, BARE_TABLE -> false;
    };
  }

  /** Whether nothing private may stand in it. */
  boolean isOpen() {
    return isProse() || role == Role.HEADING || role == Role.CAPTION || role == Role.QUOTE;
  }
}
