package org.criticalfriend.ui.papers;

import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** Tells where what a piece of a paper prints is edited. */
final class Sources {
  private Sources() {}

  /** The thing of the review that a piece comes from; null where it comes from none. */
  static @Nullable Id thing(@Nullable Anchor piece) {
    String value = piece == null ? null : piece.source();
    return value == null ? null : new Id(value, null);
  }

  /** The part that shows such things; null where none but the paper does. */
  static @Nullable PartName part(@Nullable Anchor piece) {
    if (piece == null || piece.source() == null) {
      return null;
    }
    return switch (piece.letter()) {
      case 'f' -> PartName.FINDINGS;
      case 'r' -> PartName.RECOMMENDATIONS;
      case 'q' -> PartName.QUESTIONS;
      case 'g', 'p' -> PartName.PEOPLE;
      case 'z' -> PartName.TIMETABLE;
      case 'a' -> PartName.FOLLOW_UP;
      default -> null;
    };
  }
}
