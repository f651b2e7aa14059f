package org.criticalfriend.ui.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.issuing.ReviewStyles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes a paper in the background, all of its files or none. A file that is there is replaced only
 * after somebody said so.
 */
public final class Generation {
  private final Background background;
  private final Consumer<Trouble> failed;
  private final Runnable ended;
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress.Resting());
  private @Nullable Order asked;
  private Background.@Nullable Running running;

  /**
   * What is to be written.
   *
   * @param bundle the review with its pictures and template
   * @param paper one of its papers
   * @param folder where to
   */
  record Order(Bundle bundle, Paper paper, Path folder) {
    List<Path> targets() {
      return Format.usual(paper.kind()).stream()
          .map(format -> PaperFiles.target(folder, paper.id().text(), format))
          .toList();
    }
  }

  /**
   * Nothing to write yet.
   *
   * @param ended is told after every end, good or bad
   */
  Generation(Background background, Consumer<Trouble> failed, Runnable ended) {
    this.background = background;
    this.failed = failed;
    this.ended = ended;
  }

  /** How far it has come. */
  public ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /** Whether files are being written now. */
  boolean isWriting() {
    return progress.get() instanceof Progress.Writing;
  }

  /** Begins to write, or asks first where files are there. */
  void begin(Order order) {
    asked = order;
    progress.set(new Progress.Writing(Words.say("papers.looking"), 0));
    running =
        background.run(
            () -> order.targets().stream().filter(Files::exists).toList(),
            there -> looked(order, there),
            this::fail);
  }

  /** Replaces the files that are there. */
  public void replace() {
    if (progress.get() instanceof Progress.Asking && asked != null) {
      write(asked, Existing.REPLACE);
    }
  }

  /** Leaves the files that are there, and forgets what was told of the latest writing. */
  public void rest() {
    if (!isWriting()) {
      progress.set(new Progress.Resting());
    }
  }

  /** Stops the writing; files that were there stay as they were, unless they were just replaced. */
  public void cancel() {
    if (isWriting() && running != null) {
      running.cancel();
      progress.set(new Progress.Resting());
      ended.run();
    }
  }

  private void looked(Order order, List<Path> there) {
    if (there.isEmpty()) {
      write(order, Existing.REFUSE);
    } else {
      progress.set(new Progress.Asking(there));
    }
  }

  private void write(Order order, Existing existing) {
    progress.set(new Progress.Writing(Words.say("papers.beginning"), 0));
    AtomicInteger steps = new AtomicInteger();
    double all = 1.0 + order.targets().size(); // it is built, then each file is written
    Consumer<String> told = words -> told(words, steps.getAndIncrement() / all);
    running =
        background.run(
            () ->
                new PaperFiles(ReviewStyles.of(order.bundle()), Set.of(), existing, told)
                    .write(order.bundle(), List.of(order.paper()), order.folder()),
            this::written,
            this::fail);
  }

  /** Runs in the background, between two steps, where writing can be given up. */
  private void told(String words, double share) {
    if (Threads.isCancelled()) {
      throw new CancellationException();
    }
    background.show(
        () -> {
          if (isWriting()) {
            progress.set(new Progress.Writing(words, share));
          }
        });
  }

  private void written(List<Path> files) {
    progress.set(new Progress.Written(files));
    ended.run();
  }

  private void fail(Trouble trouble) {
    progress.set(new Progress.Resting());
    failed.accept(trouble);
    ended.run();
  }
}
