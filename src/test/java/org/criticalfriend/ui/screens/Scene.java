package org.criticalfriend.ui.screens;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * A state of the windows that is worth a picture.
 *
 * @param name names its file
 * @param act brings the state about, from that of the scene before; on the JavaFX thread
 * @param settling how long it takes until nothing moves any more
 */
record Scene(String name, Consumer<Visit> act, Duration settling) {
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Duration LONG = Duration.ofSeconds(5);

  /** One that stands at once. */
  static Scene of(String name, Consumer<Visit> act) {
    return new Scene(name, act, SHORT);
  }

  /** One that waits for work in the background, such as the pages of a paper. */
  static Scene slow(String name, Consumer<Visit> act) {
    return new Scene(name, act, LONG);
  }
}
