package org.criticalfriend.house;

import java.util.List;
import org.criticalfriend.house.Setting.Letters;
import org.criticalfriend.paper.Image;

/**
 * What stands above and beneath the text of pages.
 *
 * @param cover on a cover
 * @param first on the first page of a paper without a cover
 * @param every on all other pages
 * @param draftBeside whether the words of a draft stand beside the header's, not above them
 */
public record Running(Band cover, Band first, Band every, boolean draftBeside) {
  /**
   * What stands there on one page.
   *
   * @param header lines above the text
   * @param footer lines beneath it
   * @param floating pictures with places of their own
   */
  public record Band(List<Line> header, List<Line> footer, List<Floating> floating) {
    /** Nothing. */
    public static final Band EMPTY = new Band(List.of(), List.of(), List.of());

    /** Guarantees lists nobody changes. */
    public Band {
      header = List.copyOf(header);
      footer = List.copyOf(footer);
      floating = List.copyOf(floating);
    }
  }

  /**
   * One line.
   *
   * @param left what begins at the left margin
   * @param centre what stands in the middle
   * @param right what ends at the right margin
   */
  public record Line(List<Piece> left, List<Piece> centre, List<Piece> right) {
    /** Guarantees lists nobody changes. */
    public Line {
      left = List.copyOf(left);
      centre = List.copyOf(centre);
      right = List.copyOf(right);
    }
  }

  /** A piece of a line. */
  public sealed interface Piece {}

  /** Words that are the same on each page. */
  public record Words(String text, Letters letters) implements Piece {}

  /** Words of the paper or its page. */
  public record Field(What what, Letters letters) implements Piece {}

  /** A picture on the line; width and height in points. */
  public record Picture(Image image, double width, double height) implements Piece {}

  /** A picture at a place of the sheet: its upper left corner from the sheet's, in points. */
  public record Floating(Image image, double x, double y, double width, double height) {}

  /** What a field says. */
  public enum What {
    /** The number of the page. */
    PAGE,
    /** How many pages there are. */
    PAGES,
    /** The title of the paper. */
    TITLE,
    /** The programme that the review belongs to. */
    AUTHOR,
    /** What the paper is about. */
    SUBJECT
  }
}
