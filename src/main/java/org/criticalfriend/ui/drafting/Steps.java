package org.criticalfriend.ui.drafting;

import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** The step that gives a piece another text, in whichever record it stands. */
final class Steps {
  private Steps() {}

  /** Null where the record cannot have that text, or is gone. */
  static @Nullable Step of(String name, Piece.Key key, String text, Review review, Paper paper) {
    try {
      Record changed = changed(key, text, review, paper);
      return changed == null ? null : Step.put(name, changed);
    } catch (InvalidValue refused) {
      return null;
    }
  }

  private static @Nullable Record changed(Piece.Key key, String text, Review review, Paper paper) {
    Id id = Objects.requireNonNull(key.id());
    return switch (key.sort()) {
      case TITLE -> Sections.changed(paper, id, one -> Sections.heading(one, text));
      case PARAGRAPH ->
          Sections.replaced(paper, id, old -> List.of(Sections.para((Para) old.getFirst(), text)));
      case FINDING -> with(Finding.class, review.findings(), id, text);
      case RECOMMENDATION -> with(Recommendation.class, review.recommendations(), id, text);
      case STANDARD -> with(StandardText.class, review.texts(), id, text);
      case GIVEN, SHOWN -> null;
    };
  }

  private static <R extends Record> @Nullable Record with(
      Class<R> type, List<R> all, Id id, String text) {
    Shape<R> shape = Shape.of(type);
    return all.stream()
        .filter(one -> id.equals(shape.id(one)))
        .findFirst()
        .map(one -> shape.with(one, "text", text))
        .orElse(null);
  }
}
