package org.criticalfriend.ui.opening;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Source;
import org.jspecify.annotations.Nullable;

/** Opens one review at a time in the background, and says what came of it. */
public final class OpeningModel {
  private final ReviewOpening door;
  private final Background background;
  private final Supplier<String> author;
  private final Consumer<Ready> ready;
  private final Outcomes outcomes;
  private final Deque<Path> next = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());

  /** Where it stands. */
  public sealed interface State {
    /** Nothing is being opened. */
    record Idle() implements State {}

    /**
     * A review is being opened, made or saved.
     *
     * @param file which one
     */
    record Underway(Path file) implements State {}

    /**
     * It did not simply open.
     *
     * @param outcome why, and what can be done
     */
    record Told(Outcome outcome) implements State {}
  }

  /**
   * Opens through this door.
   *
   * @param author the name the user gave
   * @param ready shows a review
   */
  public OpeningModel(
      ReviewOpening door,
      Background background,
      Supplier<String> author,
      Asking asking,
      Consumer<Ready> ready) {
    this.door = door;
    this.background = background;
    this.author = author;
    this.ready = ready;
    this.outcomes = new Outcomes(this, asking);
  }

  /** Where it stands. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Opens a review, after the one that is being opened now. */
  public void open(Path file) {
    if (state.get() instanceof State.Underway) {
      next.add(file);
      return;
    }
    String name = author.get();
    opened(file, () -> door.open(file, name));
  }

  /** Makes a new file of this review, and opens it. */
  public void make(Path file, Bundle bundle) {
    String name = author.get();
    opened(
        file,
        () -> {
          ReviewFile.create(file, name, bundle).close();
          return door.open(file, name);
        });
  }

  /** Goes on with a review, which was closed, in a copy on this machine. */
  public void onLocalCopy(OpenReview review) {
    opened(review.place(), () -> door.onLocalCopy(review));
  }

  /** Forgets what was told, and opens what waits. */
  public void back() {
    state.set(new State.Idle());
    Path waiting = next.poll();
    if (waiting != null) {
      open(waiting);
    }
  }

  void openAnyway(Opened.Held held) {
    String name = author.get();
    opened(held.file(), () -> door.openAnyway(held, name));
  }

  void resume(Opened.LeftLocally left) {
    String name = author.get();
    opened(left.copy().original(), () -> door.resume(left, name));
  }

  /** Shows a copy, only to read. */
  public void look(Path copy, Path place, String why) {
    run(place, () -> Ready.reading(Source.reading(ReviewFile.view(copy), place, why)), this::show);
  }

  void salvage(Opened.Damaged damaged, Path newFile) {
    String name = author.get();
    run(newFile, () -> damaged.saveInto(newFile, name), saved -> tell(outcomes.salvaged(saved)));
  }

  /** Tells what kept a review from being opened. */
  public void tell(Trouble trouble) {
    tell(outcomes.of(trouble));
  }

  void tell(Outcome outcome) {
    state.set(new State.Told(outcome));
  }

  private record Came(@Nullable Ready ready, @Nullable Opened other) {}

  private void opened(Path file, Callable<Opened> opening) {
    run(
        file,
        () -> {
          Opened opened = opening.call();
          return switch (opened) {
            case OpenReview open -> new Came(Ready.of(open), null);
            case Opened.ReadOnly(var view, var why) ->
                new Came(Ready.reading(Source.reading(view, file, why.happened())), null);
            case Opened.Held _, Opened.Damaged _, Opened.LeftLocally _ -> new Came(null, opened);
          };
        },
        this::came);
  }

  private void came(Came came) {
    if (came.ready() != null) {
      show(came.ready());
    } else if (came.other() != null) {
      tell(outcomes.of(came.other()));
    }
  }

  private void show(Ready review) {
    ready.accept(review);
    back();
  }

  private <T> void run(Path file, Callable<T> work, Consumer<T> done) {
    state.set(new State.Underway(file));
    background.run(work, done, trouble -> tell(outcomes.of(trouble, () -> run(file, work, done))));
  }
}
