package org.criticalfriend.paper;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;

/**
 * A place in a paper that can be found again: by a link, by a cross-reference, or when an edited
 * file comes home. Two anchors of one paper never have the same name.
 *
 * @param name at most 40 letters, digits and underscores, beginning with an underscore, as a hidden
 *     bookmark in Word demands; the same from one writing to the next while the source stays
 */
public record Anchor(String name) {
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
}
