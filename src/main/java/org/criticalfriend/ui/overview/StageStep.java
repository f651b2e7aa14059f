package org.criticalfriend.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStage;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Stage;

/**
 * A stage of a review and whether it is behind, now or ahead.
 *
 * @param stage which
 * @param words what it is called
 * @param place where it stands
 */
public record StageStep(ReviewStage stage, String words, Place place) {
  /** Where a stage stands. */
  public enum Place {
    /** It is done. */
    BEHIND,
    /** It is the one now. */
    NOW,
    /** It is to come. */
    AHEAD
  }

  /** All stages in order, of which one is now. */
  static List<StageStep> line(ReviewDetails review, LocalDate today) {
    ReviewStage now = ReviewStage.of(review, today);
    List<StageStep> line = new ArrayList<>();
    for (ReviewStage stage : ReviewStage.values()) {
      int order = stage.compareTo(now);
      Place place = order < 0 ? Place.BEHIND : order == 0 ? Place.NOW : Place.AHEAD;
      String words = order == 0 ? current(stage, review, today) : Stage.name(stage);
      line.add(new StageStep(stage, words, place));
    }
    return line;
  }

  /** What is read out for it. */
  String aloud() {
    return switch (place) {
      case BEHIND -> Words.say("overview.stage.behind", words);
      case NOW -> Words.say("overview.stage.now", words);
      case AHEAD -> Words.say("overview.stage.ahead", words);
    };
  }

  /** The stage now, with what its dates say of it. */
  private static String current(ReviewStage stage, ReviewDetails review, LocalDate today) {
    return switch (Stage.of(review, today)) {
      case Stage.Before before ->
          Words.say(
              "overview.stage.before", Stage.name(stage), before.words().toLowerCase(Locale.UK));
      case Stage.OnSite onSite -> onSite.words();
      case Stage.Drafting _, Stage.Agreed _, Stage.WithHost _, Stage.Final _, Stage.Said _ ->
          Stage.name(stage);
    };
  }
}
