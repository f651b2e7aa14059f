package org.criticalfriend.ui.richtext;

import java.util.List;
import org.criticalfriend.editing.Line;

/**
 * A line on the page and what stands beside it.
 *
 * @param source what the line belongs to; letters and acts stay within neighbouring rows of one
 * @param line what it says
 * @param margin what stands beside it
 * @param tone how it is set
 * @param shown what its signs show, in their order
 */
public record Row(Object source, Line line, Margin margin, Tone tone, List<String> shown) {
  /** Guarantees a list nobody changes. */
  public Row {
    shown = List.copyOf(shown);
  }

  /** How a row is set. */
  public enum Tone {
    /** The heading of the section. */
    TITLE("title"),
    /** A heading within it. */
    HEADING("heading"),
    /** Words. */
    WORDS("words"),
    /** Words quoted. */
    QUOTE("quote"),
    /** The text of a footnote. */
    FOOTNOTE("footnote"),
    /** A heading that comes from the review and is not typed here. */
    GIVEN("given"),
    /** Something shown and not typed here. */
    FIXED("fixed");

    private final String style;

    Tone(String style) {
      this.style = "cf-line-" + style;
    }

    String style() {
      return style;
    }

    boolean isWritable() {
      return this != GIVEN && this != FIXED;
    }
  }

  /**
   * What stands in the left margin.
   *
   * @param number the paragraph's number; empty where it has none
   * @param mark the mark of its item; empty where it is none
   * @param depth how many lists it stands in
   * @param thin why the paragraph is marked; empty where it is not
   */
  public record Margin(String number, String mark, int depth, String thin) {}

  /** The row without its letters: how it is set, and nothing of what it says. */
  Row bare() {
    return new Row(source, line.strokes(List.of()), margin, tone, List.of());
  }

  /** Whether both say the same, however they are set. */
  boolean saysThatOf(Row other) {
    return line.strokes().equals(other.line.strokes())
        && line.leaf().equals(other.line.leaf())
        && shown.equals(other.shown);
  }
}
