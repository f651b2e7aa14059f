package org.criticalfriend.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.criticalfriend.files.Trouble;

/** The threads of the running program; they do not keep it alive. */
public final class Threads implements Background {
  private static final long LONGEST_CLOSING_SECONDS = 60;
  private final ExecutorService many = Executors.newCachedThreadPool(daemon("background"));

  @Override
  public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    return on(many, work, done, failed);
  }

  @Override
  public Lane lane(String name) {
    ExecutorService one = Executors.newSingleThreadExecutor(daemon(name));
    return new Lane() {
      @Override
      public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        return on(one, work, done, failed);
      }

      @Override
      public void close() {
        one.shutdown();
        try {
          one.awaitTermination(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }

  @Override
  public Running later(Duration wait, Runnable work) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
    pause.setOnFinished(event -> work.run());
    pause.play();
    return pause::stop;
  }

  @Override
  public void show(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  /** Does something beside what goes on, before there are windows to tell of it. */
  public static void meanwhile(Runnable work) {
    daemon("meanwhile").newThread(work).start();
  }

  /** Whether the work that asks was cancelled, and should end between two of its steps. */
  public static boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }

  private static <T> Running on(
      ExecutorService lane, Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    AtomicBoolean cancelled = new AtomicBoolean();
    Future<?> future =
        lane.submit(
            () -> {
              Runnable ending = ending(work, done, failed);
              Platform.runLater(
                  () -> {
                    if (!cancelled.get()) {
                      ending.run();
                    }
                  });
            });
    return () -> {
      cancelled.set(true);
      future.cancel(true);
    };
  }

  private static <T> Runnable ending(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (CancellationException e) {
      return () -> {};
    } catch (Trouble e) {
      return () -> failed.accept(e);
    } catch (Exception e) {
      Trouble trouble = Unforeseen.of(e);
      return () -> failed.accept(trouble);
    }
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
