package org.criticalfriend.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.LooseEndsFoot;
import org.criticalfriend.ui.recommendations.LooseEnds.Sort;

/**
 * What between findings and recommendations still wants doing; each goes to the next of its sort.
 */
final class LooseEndsBar {
  private LooseEndsBar() {}

  /**
   * The foot of the part.
   *
   * @param went is told that the cursor went to a loose end
   */
  static LooseEndsFoot of(RecommendationsModel model, Runnable went) {
    LooseEndsFoot foot = new LooseEndsFoot(Words.say("recommendations.loose-ends-how"));
    Runnable show =
        () -> {
          List<LooseEndsFoot.End> ends = new ArrayList<>();
          for (Sort sort : Sort.values()) {
            ends.add(end(sort, model, went));
          }
          foot.show(ends);
        };
    model.looseEnds().addListener((property, before, after) -> show.run());
    show.run();
    return foot;
  }

  private static LooseEndsFoot.End end(Sort sort, RecommendationsModel model, Runnable went) {
    int count = model.looseEnds().get().of(sort).size();
    Runnable go =
        () -> {
          model.nextLooseEnd(sort);
          went.run();
        };
    boolean grave = sort == Sort.CHALLENGES;
    return new LooseEndsFoot.End(icon(sort), sort.words(count), count, grave, go);
  }

  private static Icon icon(Sort sort) {
    return switch (sort) {
      case CHALLENGES -> Icon.CHALLENGE;
      case ANSWERING_NOTHING -> Icon.NOT_LINKED;
      case ONE_SESSION -> Icon.HEARD;
    };
  }
}
