package org.criticalfriend.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/** Finds the things of a review by the places that their pieces have in a paper. */
final class Things {
  private final Map<String, Id> ids = new HashMap<>();

  Things(Review review) {
    walk(review);
  }

  /** What stands at this place; null where it is nothing of the review. */
  @Nullable Id at(@Nullable Anchor anchor) {
    String source = anchor == null ? null : anchor.source();
    return source == null ? null : ids.get(source);
  }

  private void walk(Record whole) {
    for (Member member : Shape.of(whole).members()) {
      Object value = member.of(whole);
      if (member.form() == Form.ID && value instanceof Id id) {
        ids.put(id.value(), id);
      } else if (value instanceof List<?> many) {
        many.forEach(this::inner);
      } else if (value != null) {
        inner(value);
      }
    }
  }

  private void inner(@Nullable Object value) {
    if (value instanceof Record record && !(record instanceof Id)) {
      walk(record);
    }
  }
}
