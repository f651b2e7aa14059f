package org.criticalfriend.ui.recommendations;

import java.util.List;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.points.Signs;

/** Says how many recommendations there are, and how many of them are shown. */
final class CountWords {
  private CountWords() {}

  /** All of them by what they have come to; where some are left out, how many are shown. */
  static String of(RecommendationsModel model) {
    Twins twins = model.twins();
    List<Recommendation> all = twins.points().review().recommendations();
    if (twins.shown().get().isFiltered()) {
      return Words.say("recommendations.filtered", model.shownCount(), all.size());
    }
    return Words.say(
        "recommendations.count",
        all.size(),
        all.stream().filter(one -> Signs.isAgreed(one.state())).count(),
        all.stream().filter(one -> one.state() == State.NO_CONSENSUS).count(),
        all.stream().filter(one -> Boolean.TRUE.equals(one.essential())).count());
  }
}
