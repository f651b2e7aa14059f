package org.criticalfriend.ui.overview;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Stage;

/**
 * A stage of a review and whether it is behind, now or ahead.
 *
 * @param words what it is called
 * @param place where it stands
 */
public record StageStep(String words, Place place) {
  private static final List<String> NAMES =
      List.of("scoping", "on-site", "drafting", "with-host", "final");

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
  static List<StageStep> line(Stage stage) {
    int now = number(stage);
    List<StageStep> line = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String words = i == now ? current(stage) : Words.say("overview.stage." + NAMES.get(i));
      line.add(new StageStep(words, i < now ? Place.BEHIND : i == now ? Place.NOW : Place.AHEAD));
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

  private static int number(Stage stage) {
    return switch (stage) {
      case Stage.Before _ -> 0;
      case Stage.OnSite _ -> 1;
      case Stage.Drafting _, Stage.Agreed _ -> 2;
      case Stage.WithHost _ -> 3;
      case Stage.Final _ -> 4;
    };
  }

  private static String current(Stage stage) {
    return stage instanceof Stage.Before
        ? Words.say("overview.stage.scoping-now", stage.words().toLowerCase(java.util.Locale.UK))
        : stage.words();
  }
}
