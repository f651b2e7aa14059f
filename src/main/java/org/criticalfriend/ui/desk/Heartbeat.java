package org.criticalfriend.ui.desk;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.criticalfriend.ui.Background;

/** Says every minute, beside the file, that it is still open here. */
final class Heartbeat {
  private static final Duration BEAT = Duration.ofMinutes(1);

  private Heartbeat() {}

  /**
   * Begins.
   *
   * @param goesOn whether the review is open still
   */
  static void start(
      Source source, Background.Lane lane, Background background, BooleanSupplier goesOn) {
    background.later(
        BEAT,
        () -> {
          if (goesOn.getAsBoolean()) {
            lane.run(() -> source.open() != null && source.open().beat(), fine -> {}, failed -> {});
            start(source, lane, background, goesOn);
          }
        });
  }
}
