package org.criticalfriend.ui.issuing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.ReviewStyles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Background.Running;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.drafting.Bundles;
import org.criticalfriend.versions.Dispatch;
import org.criticalfriend.versions.Sending;
import org.criticalfriend.versions.Sent;
import org.jspecify.annotations.Nullable;

/** Looks a paper through and writes it in the background, as it is to go out. */
final class Writing {
  private final Desk desk;
  private final Background background;
  private final Around around;
  private @Nullable Running running;

  /**
   * What is to go out.
   *
   * @param formats the files
   * @param copies whether they are put into the folder too
   */
  record Order(Paper paper, Dispatch dispatch, Set<Format> formats, boolean copies) {}

  Writing(Desk desk, Background background, Around around) {
    this.desk = desk;
    this.background = background;
    this.around = around;
  }

  /** Finds what is remarked on the paper. */
  void look(Review review, Paper paper, Consumer<List<Remark>> found, Consumer<Trouble> failed) {
    Path data = around.data();
    withBundle(review, bundle -> new Checks(Jargon.in(data)).of(bundle, paper), found, failed);
  }

  /** Writes what goes out. */
  void write(Order order, Consumer<String> told, Consumer<Sent> sent, Consumer<Trouble> failed) {
    Path folder = order.copies() ? around.folder().get() : null;
    Consumer<String> progress = words -> tell(words, told);
    withBundle(
        desk.review().get(),
        bundle ->
            new Sending(ReviewStyles.of(bundle), order.formats(), progress)
                .send(bundle, order.paper(), order.dispatch(), folder),
        sent,
        failed);
  }

  /** Gives up what is being done. */
  void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  private interface Work<T> {
    T on(Bundle bundle);
  }

  private <T> void withBundle(
      Review review, Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
    cancel();
    running =
        desk.ask(
            file -> Bundles.of(file, review),
            bundle -> running = background.run(() -> work.on(bundle), done, failed),
            failed);
  }

  /** Runs in the background, between two steps, where writing can be given up. */
  private void tell(String words, Consumer<String> told) {
    if (Threads.isCancelled()) {
      throw new CancellationException();
    }
    background.show(() -> told.accept(words));
  }
}
