package org.criticalfriend.ui.notes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.pictures.Taken;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Unforeseen;
import org.criticalfriend.ui.desk.PictureSource;
import org.jspecify.annotations.Nullable;

/** Reads pictures in the background, says how far that has come, and can be stopped. */
final class PictureTaking {
  private static final Duration UNTIL_TOLD = Duration.ofMillis(300);

  private final Background background;
  private final List<Batch> batches = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Underway> underway =
      new ReadOnlyObjectWrapper<>(Underway.NOTHING);
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(false);

  /**
   * How far it has come.
   *
   * @param done how many are read
   * @param all how many there are; 0 where nothing is read
   */
  record Underway(int done, int all) {
    static final Underway NOTHING = new Underway(0, 0);
  }

  /** What became of pictures: those that can be taken in, and why others cannot. */
  record Harvest(List<Taken> taken, List<Trouble> troubles) {}

  /** Pictures that came together. */
  private static final class Batch {
    private final List<PictureSource> sources;
    private int done;
    private volatile boolean stopped;
    private Background.@Nullable Running running;

    private Batch(List<PictureSource> sources) {
      this.sources = sources;
    }
  }

  PictureTaking(Background background) {
    this.background = background;
  }

  /** How far what is being read has come. */
  ReadOnlyObjectProperty<Underway> underway() {
    return underway.getReadOnlyProperty();
  }

  /** Whether it takes so long that people want to know. */
  ReadOnlyBooleanProperty slow() {
    return slow.getReadOnlyProperty();
  }

  /** Reads pictures; neither is told of those that are stopped. */
  void take(List<PictureSource> sources, Consumer<Harvest> land, Consumer<Trouble> failed) {
    Batch batch = new Batch(List.copyOf(sources));
    batches.add(batch);
    count();
    background.later(UNTIL_TOLD, () -> slow.set(!batches.isEmpty()));
    batch.running =
        background.run(
            () -> harvest(batch),
            harvest -> {
              if (ended(batch)) {
                land.accept(harvest);
              }
            },
            trouble -> {
              if (ended(batch)) {
                failed.accept(trouble);
              }
            });
  }

  /** Stops all that is being read; nothing of it lands. */
  void cancel() {
    for (Batch batch : List.copyOf(batches)) {
      batch.stopped = true;
      if (batch.running != null) {
        batch.running.cancel();
      }
    }
    batches.clear();
    count();
  }

  private Harvest harvest(Batch batch) {
    List<Taken> taken = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (PictureSource source : batch.sources) {
      if (batch.stopped) {
        break;
      }
      try {
        taken.add(source.read());
      } catch (RuntimeException e) {
        troubles.add(Unforeseen.of(e));
      }
      background.show(() -> read(batch));
    }
    return new Harvest(taken, troubles);
  }

  private void read(Batch batch) {
    batch.done++;
    count();
  }

  /** Whether it came to its end, instead of being stopped before. */
  private boolean ended(Batch batch) {
    boolean whole = batches.remove(batch);
    count();
    return whole;
  }

  private void count() {
    int all = batches.stream().mapToInt(batch -> batch.sources.size()).sum();
    int done = batches.stream().mapToInt(batch -> batch.done).sum();
    underway.set(new Underway(done, all));
    if (all == 0) {
      slow.set(false);
    }
  }
}
