package org.criticalfriend.ui.screens;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A state of the windows that is worth a picture.
 *
 * @param name names its file
 * @param act brings the state about, from that of the scene before; on the JavaFX thread
 * @param stands whether what works in the background has arrived
 */
record Scene(String name, Consumer<Visit> act, Predicate<Visit> stands) {
  /** One that stands at once. */
  static Scene of(String name, Consumer<Visit> act) {
    return new Scene(name, act, visit -> true);
  }

  /** One that waits for work in the background. */
  static Scene once(String name, Predicate<Visit> stands, Consumer<Visit> act) {
    return new Scene(name, act, stands);
  }
}
