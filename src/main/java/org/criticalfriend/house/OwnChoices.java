package org.criticalfriend.house;

import org.criticalfriend.paper.Image;
import org.jspecify.annotations.Nullable;

/**
 * What somebody set by hand; what is absent is left as the template or the built-in style has it.
 *
 * @param logo on the cover or the first page
 * @param heading the colour of titles, headings and links
 * @param second the colour of lines and of tables' header rows
 * @param headingFont the font of titles and headings
 * @param bodyFont the font of all else
 * @param margins around the text
 * @param header words above each page in place of the title
 * @param footer words beneath each page in place of the programme
 */
public record OwnChoices(
    @Nullable Image logo,
    @Nullable Colour heading,
    @Nullable Colour second,
    @Nullable String headingFont,
    @Nullable String bodyFont,
    @Nullable Margins margins,
    @Nullable String header,
    @Nullable String footer) {
  /** Nothing was set. */
  public static final OwnChoices NONE =
      new OwnChoices(null, null, null, null, null, null, null, null);

  /**
   * Margins in millimetres.
   *
   * @param top above the text
   * @param bottom beneath it
   * @param sides to its left and right
   */
  public record Margins(int top, int bottom, int sides) {
    /** The smallest that can be set. */
    public static final int LEAST = 10;

    /** The largest. */
    public static final int MOST = 60;

    /** Guarantees margins that leave room for text and for what stands above and beneath it. */
    public Margins {
      top = Math.clamp(top, LEAST, MOST);
      bottom = Math.clamp(bottom, LEAST, MOST);
      sides = Math.clamp(sides, LEAST, MOST);
    }
  }
}
