package org.criticalfriend.ui.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Unforeseen;

/** Does all work at once, where it is given; what is to wait, waits until time is let pass. */
public final class Immediately implements Background {
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failed.accept(Unforeseen.of(e));
      return () -> {};
    }
    done.accept(result);
    return () -> {};
  }

  @Override
  public Lane lane(String name) {
    return new Lane() {
      @Override
      public <T> Running run(Callable<T> work, Consumer<T> done, Consumer<Trouble> failed) {
        return Immediately.this.run(work, done, failed);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Running later(Duration wait, Runnable work) {
    waiting.add(work);
    return () -> waiting.remove(work);
  }

  @Override
  public void show(Runnable work) {
    work.run();
  }

  /** Lets so much time pass that all that waits now is done. */
  public void pass() {
    List<Runnable> due = List.copyOf(waiting);
    waiting.removeAll(due);
    due.forEach(Runnable::run);
  }
}
