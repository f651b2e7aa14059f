package org.criticalfriend.bench;

import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** How long it takes to open one cell of the evening's grid after another. */
final class TonightWork {
  private static final int WARMING_UP = 20;
  private static final int ROUNDS = 100;
  private static final long COUNTING_MILLIS = 3000;
  private static final double LIMIT = 50;

  private final OpenedWindow window;
  private final Results results;

  TonightWork(OpenedWindow window, Results results) {
    this.window = window;
    this.results = results;
  }

  /** Goes through the cells by keys, once they were counted in the background. */
  void measure() throws InterruptedException {
    OpenedWindow.onScreen(() -> window.model().go(PartName.TONIGHT));
    Thread.sleep(COUNTING_MILLIS);
    OpenedWindow.onScreen(() -> window.model().part().arrive());
    Times times = window.measured(WARMING_UP, ROUNDS, round -> window.press(arrow(round)));
    results.add(Line.median("Next cell open, median", FullReview.SIZE, times).within(LIMIT));
    results.add(Line.slowest("Next cell open, p99", FullReview.SIZE, times).within(LIMIT));
  }

  private static KeyCode arrow(int round) {
    return switch (round % 4) {
      case 0, 2 -> KeyCode.RIGHT;
      case 1 -> KeyCode.DOWN;
      default -> KeyCode.UP;
    };
  }
}
