package org.criticalfriend.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees how the organisation's papers are to look: by a Word template, by what was set by
 * hand, or by both, where what was set goes over the template. What is absent is built in.
 *
 * @param template the template, kept as a file
 * @param logo a picture of the review, on the cover or the first page
 * @param headingColour of titles, headings and links: six hexadecimal digits
 * @param secondColour of lines and of tables' header rows
 * @param headingFont the font of titles and headings
 * @param bodyFont the font of all other text
 * @param marginTop above the text, in millimetres
 * @param marginBottom beneath it
 * @param marginSides to its left and right
 * @param header words above each page in place of the title
 * @param footer words beneath each page in place of the programme
 * @param extras members this version does not know
 */
public record PaperLook(
    @Nullable KeptFile template,
    @Names(Picture.class) @Nullable Id logo,
    @Nullable String headingColour,
    @Nullable String secondColour,
    @Nullable String headingFont,
    @Nullable String bodyFont,
    @Nullable Integer marginTop,
    @Nullable Integer marginBottom,
    @Nullable Integer marginSides,
    @Nullable String header,
    @Nullable String footer,
    Extras extras) {
  /** As the program comes. */
  public static final PaperLook BUILT_IN =
      new PaperLook(null, null, null, null, null, null, null, null, null, null, null, Extras.NONE);

  private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");
  private static final int LEAST = 10;
  private static final int MOST = 60;

  public PaperLook {
    colour(headingColour);
    colour(secondColour);
    margin(marginTop);
    margin(marginBottom);
    margin(marginSides);
    if (template != null && template.role() != FileRole.TEMPLATE) {
      throw new InvalidValue(
          "The file of a look is its template, not \"" + template.name() + "\".");
    }
  }

  private static void colour(@Nullable String digits) {
    if (digits != null && !COLOUR.matcher(digits).matches()) {
      throw new InvalidValue("A colour has six digits, as in 1F4E79, not \"" + digits + "\".");
    }
  }

  private static void margin(@Nullable Integer millimetres) {
    if (millimetres != null && (millimetres < LEAST || millimetres > MOST)) {
      throw new InvalidValue("A margin has 10 to 60 millimetres, not " + millimetres + ".");
    }
  }
}
