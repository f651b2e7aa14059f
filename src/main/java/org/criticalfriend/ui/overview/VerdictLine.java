package org.criticalfriend.ui.overview;

import java.util.Objects;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.Verdict;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the team says of the whole, apart from its items.
 *
 * @param words its word and the scale it is of; that there is none where it is in reasons alone
 * @param colour of its word; null where it has none
 * @param why the reasons as prose; empty where nobody gave any
 */
public record VerdictLine(String words, @Nullable String colour, String why) {
  /** The verdict of a review; null before one is given. */
  static @Nullable VerdictLine of(Review review) {
    Verdict verdict = review.review().verdict();
    if (verdict == null) {
      return null;
    }
    String why = Objects.requireNonNullElse(verdict.text(), "");
    Rating rating = verdict.rating();
    for (Scale scale : review.scales()) {
      ScaleValue value = value(scale, rating);
      if (value != null) {
        String words = Words.say("overview.verdict", value.name(), scale.name());
        return new VerdictLine(words, value.colour(), why);
      }
    }
    return new VerdictLine(Words.say("overview.verdict-reasons"), null, why);
  }

  private static @Nullable ScaleValue value(Scale scale, @Nullable Rating rating) {
    return scale.values().stream()
        .filter(value -> rating != null && isIt(rating, scale, value))
        .findFirst()
        .orElse(null);
  }

  private static boolean isIt(Rating rating, Scale scale, ScaleValue value) {
    return rating.scale().equals(scale.id()) && rating.value().equals(value.id());
  }
}
