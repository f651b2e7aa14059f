package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From the open review to its Word and PDF files, by keys alone. */
class WritingAPaperTest {
  private static final long LONGEST_SECONDS = 60;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Threads threads = new Threads();
  private ReviewWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    Path file = folder.resolve("Wrenmouth.review");
    ReviewFile.create(file, "Laura Jenkins", ReviewForm.read(Path.of("assets/sample")).bundle())
        .close();
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings around = new Surroundings(folders, Map.of(), "laptop", SampleDesk.CLOCK);
    OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Laura Jenkins");
    Source source = Source.of(open);
    FxToolkit.setupFixture(
        () -> {
          Desk desk = new Desk(source, source.file().review().review(), threads, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), threads, folders);
          window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
          stage.setScene(window.scene());
          stage.setWidth(1200);
          stage.setHeight(700);
          stage.show();
          stage.requestFocus();
        });
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.setupFixture(
        () -> {
          window.settle();
          window.model().desk().close();
        });
    FxToolkit.cleanupStages();
  }

  @Test
  void writesWordAndPdfAndReplacesThemOnlyWhenToldTo() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    until(() -> !robot.lookup(".cf-page").queryAll().isEmpty());

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    until(() -> isThere("#papers-open-word"));
    Path word = folder.resolve("outcome-paper.docx");
    assertThat(word).isNotEmptyFile();
    assertThat(folder.resolve("outcome-paper.pdf")).isNotEmptyFile();

    long written = word.toFile().lastModified();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    until(() -> isThere("#papers-replace"));
    robot.push(KeyCode.ESCAPE);
    until(() -> !isThere("#papers-replace"));
    assertThat(word.toFile().lastModified()).isEqualTo(written);
  }

  private boolean isThere(String button) {
    return robot.lookup(button).tryQuery().isPresent();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
