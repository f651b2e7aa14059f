package org.criticalfriend.ui.drafting;

import java.util.List;
import org.criticalfriend.editing.Line;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * One text on the page of a section, or something shown there that is written elsewhere.
 *
 * @param key what it is
 * @param markdown its text as the review holds it
 * @param lines the lines it is edited as; at least one
 * @param block which of the section's blocks it comes from; -1 for the heading
 */
public record Piece(Key key, String markdown, List<Line> lines, int block) {
  /** Guarantees lines nobody changes. */
  public Piece {
    lines = List.copyOf(lines);
  }

  /**
   * What a piece is.
   *
   * @param sort what sort of text
   * @param id the thing the text belongs to; null where it belongs to none
   * @param place where it stands in the section, for what has no id
   */
  public record Key(Sort sort, @Nullable Id id, int place) {}

  /** What sort of text a piece is. */
  public enum Sort {
    /** The heading of the section. */
    TITLE('s', "heading"),
    /** Prose of the paper. */
    PARAGRAPH('b', "para"),
    /** A finding. */
    FINDING('f', "text"),
    /** A recommendation. */
    RECOMMENDATION('r', "text"),
    /** A standard text. */
    STANDARD('t', "text"),
    /** A heading that an insert makes. */
    GIVEN('k', ""),
    /** What an insert shows and is not written here. */
    SHOWN('k', "");

    private final char letter;
    private final String member;

    Sort(char letter, String member) {
      this.letter = letter;
      this.member = member;
    }

    /** The letter of its anchors. */
    char letter() {
      return letter;
    }

    /** The member that holds the text. */
    String member() {
      return member;
    }

    /** Whether it is written here. */
    public boolean isWritten() {
      return !member.isEmpty();
    }
  }

  /** The same with other lines. */
  Piece with(List<Line> other) {
    return new Piece(key, markdown, other, block);
  }

  /** The same, as the review holds it now. */
  Piece holding(String text) {
    return new Piece(key, text, lines, block);
  }

  /** The same, from another block. */
  Piece of(int other) {
    return other == block ? this : new Piece(key, markdown, lines, other);
  }
}
