package org.criticalfriend.ui.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The sample's findings in a real window on a real file. */
final class FindingsWindow {
  private static final long LONGEST_SECONDS = 60;
  private final Threads threads = new Threads();
  private ReviewWindow window;
  private Desk desk;

  /** Opens it in this folder. */
  static FindingsWindow in(Path folder, double width, double height) throws Exception {
    FindingsWindow made = new FindingsWindow();
    Stage stage = FxToolkit.registerPrimaryStage();
    Path file = folder.resolve("Wrenmouth.review");
    ReviewFile.create(file, "Laura Jenkins", SampleReview.bundle(SampleReview.onSite())).close();
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings around = new Surroundings(folders, Map.of(), "laptop", SampleDesk.CLOCK);
    OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Laura Jenkins");
    Source source = Source.of(open);
    FxToolkit.setupFixture(
        () -> {
          made.desk =
              new Desk(source, source.file().review().review(), made.threads, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), made.threads, folders);
          made.window = new ReviewWindow(shared, made.desk, "Laura Jenkins", List.of());
          stage.setScene(made.window.scene());
          stage.setWidth(width);
          stage.setHeight(height);
          stage.show();
          stage.requestFocus();
          made.window.model().go(PartName.FINDINGS);
        });
    WaitForAsyncUtils.waitForFxEvents();
    return made;
  }

  Desk desk() {
    return desk;
  }

  ReviewWindow window() {
    return window;
  }

  void close() throws Exception {
    FxToolkit.setupFixture(
        () -> {
          window.settle();
          desk.close();
        });
    FxToolkit.cleanupStages();
  }

  static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
