package org.criticalfriend.ui.notes;

import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Where a review shows a picture. */
final class PictureUse {
  private final String mark;

  private PictureUse(Id picture) {
    this.mark = "(picture:" + picture.text() + ")";
  }

  /** Whether another note than this one, or any prose, shows the picture. */
  static boolean isElsewhere(Review review, Id note, Id picture) {
    for (Note other : review.notes()) {
      List<Id> pictures = other.pictures();
      if (!other.id().equals(note) && pictures != null && pictures.contains(picture)) {
        return true;
      }
    }
    return new PictureUse(picture).isIn(review);
  }

  private boolean isIn(Record whole) {
    return Shape.of(whole).members().stream()
        .map((Member member) -> member.of(whole))
        .anyMatch(this::isInValue);
  }

  private boolean isInValue(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case String text -> text.contains(mark);
      case List<?> list -> list.stream().anyMatch(this::isInValue);
      case Id _ -> false;
      case Record record -> isIn(record);
      default -> false;
    };
  }
}
