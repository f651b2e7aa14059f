package org.criticalfriend.ui.recommendations;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** What findings and recommendations stand under. */
public sealed interface Bunch {
  /** A recommendation as it is when it comes under this. */
  Recommendation taking(Recommendation one);

  /**
   * A theme of the review.
   *
   * @param theme null for what has none
   */
  record OfTheme(@Nullable Id theme) implements Bunch {
    @Override
    public Recommendation taking(Recommendation one) {
      return Shape.of(Recommendation.class).with(one, "theme", theme);
    }
  }

  /**
   * A category of the recommendations' own.
   *
   * @param category null for what has none
   */
  record OfCategory(@Nullable String category) implements Bunch {
    @Override
    public Recommendation taking(Recommendation one) {
      return Shape.of(Recommendation.class).with(one, "category", category);
    }
  }

  /** Findings that nothing answers; what comes under it stays as it is. */
  record Unanswered() implements Bunch {
    @Override
    public Recommendation taking(Recommendation one) {
      return one;
    }
  }
}
