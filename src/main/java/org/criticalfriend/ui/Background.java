package org.criticalfriend.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;

/**
 * Takes work off the JavaFX thread and brings the result back to it. Nothing else starts a thread
 * or calls {@code runLater}.
 *
 * <p>Work receives immutable values and returns one; what to do with a failure is never optional.
 */
public interface Background {

  /**
   * Runs work beside all other.
   *
   * @param work what to do; it may be interrupted when cancelled
   * @param done receives the result on the JavaFX thread
   * @param failed receives the failure on the JavaFX thread, unless it was cancelled
   */
  <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed);

  /** A lane whose work runs one after the other, in the order in which it was given. */
  Lane lane(String name);

  /** Runs {@code work} on the JavaFX thread after a while. */
  Running later(Duration wait, Runnable work);

  /** Runs {@code work} on the JavaFX thread now if this is it, and soon otherwise. */
  void show(Runnable work);

  /** Work that can be stopped. */
  interface Running {
    /** Stops it if it has not ended; neither result nor failure is told then. */
    void cancel();
  }

  /** Work in order. */
  interface Lane {
    /** As {@link Background#run}, after all that was given before. */
    <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed);

    /** Lets what was given end, and takes no more; returns when it has ended. */
    void close();
  }
}
