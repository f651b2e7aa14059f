package org.criticalfriend.paper;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * A place in a paper that can be found again: by a link, by a cross-reference, or when an edited
 * file comes home. Two anchors of one paper never have the same name.
 *
 * @param name at most 40 letters, digits and underscores, beginning with an underscore, as a hidden
 *     bookmark in Word demands; the same from one writing to the next while the source stays
 */
public record Anchor(String name) {
  private static final int HEX = 32;
  private static final int HEX_BEGINS = 2;

  public Anchor {
    if (!name.matches("_[A-Za-z0-9_]{1,39}")) {
      throw new InvalidValue("\"" + name + "\" cannot name a place in a paper.");
    }
  }

  /**
   * The anchor of one piece of something from the review.
   *
   * @param letter what it comes from: s section, b block, f finding, r recommendation, and so on
   * @param source the thing's id
   * @param piece 0 for its first paragraph, then counted on through items, captions and cells
   * @param print 1 where it is printed the first time, 2 the second
   */
  public static Anchor of(char letter, Id source, int piece, int print) {
    String again = print == 1 ? "" : "x" + print;
    String hex = source.value().replace("-", "");
    return new Anchor("_" + letter + hex + (piece == 0 ? "" : "_" + piece) + again);
  }

  /** What the place comes from, by the letter that {@link #of} was given. */
  public char letter() {
    return name.charAt(1);
  }

  /**
   * The {@link Id#value} of the thing it is a piece of; null where it was not made by {@link #of}.
   */
  public @Nullable String source() {
    int end = HEX_BEGINS + HEX;
    if (name.length() < end || !name.substring(HEX_BEGINS, end).matches("[0-9a-f]+")) {
      return null;
    }
    String hex = name.substring(HEX_BEGINS, end);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }
}
