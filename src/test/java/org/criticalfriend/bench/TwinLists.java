package org.criticalfriend.bench;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** How long recommendations take to be grouped, walked through and linked among many. */
final class TwinLists {
  private static final int WARMING_UP = 20;
  private static final int ROUNDS = 200;
  private static final double LIMIT = 50;

  private final OpenedWindow window;
  private final Results results;

  TwinLists(OpenedWindow window, Results results) {
    this.window = window;
    this.results = results;
  }

  /** Works with the cards by keys. */
  void measure() throws InterruptedException {
    OpenedWindow.onScreen(() -> window.model().go(PartName.RECOMMENDATIONS));
    measured("Group by category or theme", round -> press(KeyCode.G, true));
    measured("Go to another card", round -> press(KeyCode.DOWN, false));
    OpenedWindow.onScreen(() -> press(KeyCode.HOME, false));
    measured("Essential or not", round -> press(KeyCode.E, true));
  }

  private void measured(String what, IntConsumer work) throws InterruptedException {
    Times times = window.measured(WARMING_UP, ROUNDS, work);
    results.add(Line.median(what + ", median", FullReview.SIZE, times).within(LIMIT));
    results.add(Line.slowest(what + ", p99", FullReview.SIZE, times).within(LIMIT));
  }

  private void press(KeyCode code, boolean control) {
    window.press(window.window().scene().getFocusOwner(), code, control, false);
  }
}
