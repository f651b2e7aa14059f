package org.criticalfriend.editing;

import org.jspecify.annotations.Nullable;

/**
 * How letters look, and where they lead.
 *
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param link where they lead; null where nowhere
 */
public record Look(boolean bold, boolean italic, @Nullable String link) {
  /** Letters as they come. */
  public static final Look PLAIN = new Look(false, false, null);

  /** The same, bold or not. */
  public Look bold(boolean wanted) {
    return new Look(wanted, italic, link);
  }

  /** The same, italic or not. */
  public Look italic(boolean wanted) {
    return new Look(bold, wanted, link);
  }

  /** The same, leading there. */
  public Look link(@Nullable String target) {
    return new Look(bold, italic, target);
  }
}
