package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.criticalfriend.files.PutBack;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.Undone;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Unforeseen;
import org.jspecify.annotations.Nullable;

/**
 * An open review: what a step changes is on the screen at once and on the disk a moment later, in
 * the same order; nothing is called saved before it is there.
 *
 * <p>If the disk refuses, steps wait in memory and are tried again. Used on the JavaFX thread; the
 * file is worked on by one lane in the background.
 */
public final class Desk {
  private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(5);

  private final Source source;
  private final Background background;
  private final Background.Lane lane;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper toUndo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper toRedo = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Trouble> refused = new ReadOnlyObjectWrapper<>();
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final Typed typed;

  private boolean isLeft;

  /** What stopped the lane; touched in the lane only. */
  private @Nullable Trouble stuck;

  /** What the file says after something was done in it. */
  private record State(@Nullable Review review, @Nullable String undo, @Nullable String redo) {}

  /**
   * Lays a review out.
   *
   * @param first the review as the file holds it now
   */
  public Desk(Source source, Review first, Background background, InstantSource clock) {
    this.source = source;
    this.background = background;
    this.lane = background.lane("review");
    this.clock = clock;
    this.typed = new Typed(this, background);
    review.set(first);
    saving.set(source.isWritable() ? new Saving.Saved(now()) : new Saving.ReadOnly(source.why()));
    if (source.isWritable()) {
      lane.run(() -> state(source.file(), false), this::show, refused::set);
      Heartbeat.start(source, lane, background, () -> !isLeft);
    }
  }

  /** The review as it is now. */
  public ReadOnlyObjectProperty<Review> review() {
    return review.getReadOnlyProperty();
  }

  /** Whether it is on the disk. */
  public ReadOnlyObjectProperty<Saving> saving() {
    return saving.getReadOnlyProperty();
  }

  /** The name of the step that {@link #undo} takes back; empty where there is none. */
  public ReadOnlyStringProperty toUndo() {
    return toUndo.getReadOnlyProperty();
  }

  /** The name of the step that {@link #redo} does again; empty where there is none. */
  public ReadOnlyStringProperty toRedo() {
    return toRedo.getReadOnlyProperty();
  }

  /** The latest thing that was refused, to be told; null where there is nothing to tell. */
  public ReadOnlyObjectProperty<@Nullable Trouble> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /** The time it is. */
  public LocalTime now() {
    return LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /** Where the review belongs. */
  public Path place() {
    return source.place();
  }

  /** Whether it can be changed here. */
  public boolean isWritable() {
    return source.isWritable();
  }

  /** What is being typed and is no step yet. */
  public Typed typed() {
    return typed;
  }

  /** Does a step: at once in memory, then on the disk. */
  public void take(Step step) {
    if (!isWritable() || step.acts().isEmpty()) {
      return;
    }
    review.set(step.on(review.get()));
    waiting.add(step);
    if (!(saving.get() instanceof Saving.Waiting)) {
      saving.set(new Saving.Underway());
      write(step);
    }
  }

  /** Takes the latest step back, also one from before the review was opened. */
  public void undo() {
    typed.flush();
    takeBack(ReviewFile::undo);
  }

  /** Does the step again that was taken back last. */
  public void redo() {
    takeBack(ReviewFile::redo);
  }

  /** Asks the file something in the background, after all steps taken so far are in it. */
  public <T> Background.Running ask(
      Function<ReviewFile, T> question, Consumer<T> answered, Consumer<Trouble> failed) {
    return lane.run(() -> question.apply(source.file()), answered, failed);
  }

  /** Reads the review anew, as after something was done to the file by {@link #ask}. */
  public void readAgain() {
    lane.run(() -> state(source.file(), true), this::show, refused::set);
  }

  /** Has what was refused been told. */
  public void told() {
    refused.set(null);
  }

  /** How many steps are in memory only. */
  public int unsaved() {
    return waiting.size();
  }

  /**
   * Keeps what is being typed and closes the file.
   *
   * @param left receives where work done in a local copy is now, once all is on the disk
   */
  public void leave(Consumer<Optional<PutBack>> left, Consumer<Trouble> failed) {
    typed.flush();
    isLeft = true;
    lane.run(source::leave, left, failed);
  }

  /** As {@link #leave}; returns when all is on the disk. */
  public void close() {
    leave(done -> {}, failed -> {});
    lane.close();
  }

  List<Step> waiting() {
    return List.copyOf(waiting);
  }

  Background.Lane lane() {
    return lane;
  }

  ReviewFile file() {
    return source.file();
  }

  InstantSource clock() {
    return clock;
  }

  /** What was typed is on the disk, or on its way there. */
  void typing(boolean underway) {
    if (waiting.isEmpty() && !(saving.get() instanceof Saving.Waiting)) {
      saving.set(underway ? new Saving.Underway() : new Saving.Saved(now()));
    }
  }

  private void takeBack(Function<ReviewFile, @Nullable Undone> way) {
    if (!isWritable()) {
      return;
    }
    lane.run(
        () -> {
          var _ = way.apply(source.file());
          return state(source.file(), true);
        },
        this::show,
        refused::set);
  }

  private void write(Step step) {
    lane.run(() -> written(step), state -> wrote(step, state), trouble -> failed(step, trouble));
  }

  /** Runs in the lane; once one step failed those behind it must not overtake it. */
  private State written(Step step) {
    if (stuck != null) {
      throw stuck;
    }
    ReviewFile file = source.file();
    try {
      file.change(step.name(), edit -> step.acts().forEach(act -> act.in(edit)));
      return state(file, step.wantsReading());
    } catch (Trouble e) {
      stuck = e;
      throw e;
    }
  }

  private static State state(ReviewFile file, boolean wholly) {
    return new State(wholly ? file.review().review() : null, file.toUndo(), file.toRedo());
  }

  private void wrote(Step step, State state) {
    waiting.remove(step);
    show(state);
    if (waiting.isEmpty()) {
      saving.set(new Saving.Saved(now()));
    }
  }

  /** Steps taken since the file was read are not in what it said yet. */
  private void show(State state) {
    toUndo.set(state.undo() == null ? "" : state.undo());
    toRedo.set(state.redo() == null ? "" : state.redo());
    if (state.review() != null) {
      Review now = state.review();
      for (Step step : waiting) {
        now = step.on(now);
      }
      review.set(now);
    }
  }

  /** A value that a review cannot hold is given up and told; for a disk that refuses, all waits. */
  private void failed(Step step, Trouble trouble) {
    if (Unforeseen.isRefusal(trouble)) {
      waiting.remove(step);
      refused.set(trouble);
      readAgain();
      return;
    }
    boolean first = !(saving.get() instanceof Saving.Waiting);
    saving.set(new Saving.Waiting(trouble, waiting.size()));
    if (first) {
      background.later(UNTIL_TRIED_AGAIN, this::tryAgain);
    }
  }

  private void tryAgain() {
    if (isLeft) {
      return;
    }
    saving.set(new Saving.Underway());
    lane.run(
        () -> {
          stuck = null;
          return true;
        },
        done -> {},
        refused::set);
    waiting.forEach(this::write);
  }
}
