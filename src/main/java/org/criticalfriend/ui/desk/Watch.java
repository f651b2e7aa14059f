package org.criticalfriend.ui.desk;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.criticalfriend.model.Review;

/**
 * Tells of a change only to who shows what changed: with ten thousand notes, the people need not be
 * listed anew for each note that is kept.
 */
public final class Watch {
  private Watch() {}

  /**
   * Tells when one of these members of the review reads otherwise than before.
   *
   * @param members such as {@code Review::people}
   */
  public static void members(
      ObservableValue<Review> review, Runnable changed, List<Function<Review, ?>> members) {
    review.map(now -> values(now, members)).addListener((property, before, after) -> changed.run());
  }

  private static List<Object> values(Review review, List<Function<Review, ?>> members) {
    return members.stream().<Object>map(member -> member.apply(review)).toList();
  }
}
