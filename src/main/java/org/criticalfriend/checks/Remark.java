package org.criticalfriend.checks;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.RemarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before a paper is issued.
 *
 * @param kind what sort
 * @param spot where
 * @param text what, in one or more whole sentences
 * @param about the person the words name, where they name one
 * @param mend what would settle it and is safe to do; absent where somebody has to think
 */
public record Remark(
    RemarkKind kind, Spot spot, String text, @Nullable Id about, @Nullable Mend mend) {

  /** A remark on the review, or on a paper as a whole. */
  static Remark of(RemarkKind kind, Spot spot, String text) {
    return new Remark(kind, spot, text, null, null);
  }

  /** Where, in words. */
  public String place() {
    return spot.place();
  }

  /** The same, of a person. */
  Remark about(Id person) {
    return new Remark(kind, spot, text, person, mend);
  }

  /** The same, with what would settle it; without where that would change nothing. */
  Remark mendedBy(@Nullable Mend safe) {
    return new Remark(kind, spot, text, about, safe);
  }
}
