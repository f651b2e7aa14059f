package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.desk.Step;
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

/** A paper sent twice, answered, compared and gone back to. */
class IssuingAPaperTest {
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
  void sendsTwiceComparesAndGoesToWhatChanged() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    until(() -> isThere(".cf-page"));
    send();
    until(() -> kept().size() == 1);
    assertThat(kept().getFirst().state()).isEqualTo(PaperState.SENT_TO_TEAM);
    assertThat(folder.resolve("outcome-paper-draft-1.pdf")).isNotEmptyFile();

    robot.interact(() -> window.model().desk().take(edit()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    until(() -> isThere("#issuing-send"));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> kept().size() == 2);
    assertThat(kept().getLast().state()).isEqualTo(PaperState.WITH_HOST);

    compareFirstWithToday();
    until(() -> isThere(".cf-redline-new"));
    assertThat(robot.lookup(".cf-redline-new").queryText().getText())
        .isEqualTo("This is quite new.");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    until(() -> !isThere(".cf-redline"));
  }

  @Test
  void opensTheReviewAsItWasForReadingOnly() {
    AtomicReference<Path> opened = new AtomicReference<>();
    robot.interact(() -> window.model().reading().set((copy, why) -> opened.set(copy)));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
    until(() -> isThere(".cf-page"));
    send();
    until(() -> kept().size() == 1);
    robot.interact(() -> window.model().desk().take(edit()));

    robot.clickOn("Versions");
    robot.clickOn("Open the review as it was");
    until(() -> opened.get() != null);

    try (ReviewFile then = ReviewFile.view(opened.get())) {
      assertThat(then.review().review().findings())
          .noneMatch(finding -> finding.text().contains("quite new"));
    }
  }

  private void send() {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    until(() -> isThere("#issuing-send"));
    robot.interact(
        () -> robot.lookup("#issuing-state").queryComboBox().getSelectionModel().select(1));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private void compareFirstWithToday() {
    robot.clickOn("Versions");
    until(() -> isThere("Compare"));
    MenuButton first =
        robot.lookup(".menu-button").queryAllAs(MenuButton.class).stream()
            .filter(menu -> "Compare Draft 1".equals(menu.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> first.getItems().getFirst().fire());
  }

  private Step edit() {
    Finding first = window.model().desk().review().get().findings().getFirst();
    String text = first.text() + " This is quite new.";
    return Step.put("Edit", Shape.of(Finding.class).with(first, "text", text));
  }

  private List<Version> kept() {
    return window.model().desk().review().get().papers().getFirst().kept();
  }

  /** Looks on the JavaFX thread, since lists there change while one looks. */
  private boolean isThere(String node) {
    return WaitForAsyncUtils.waitForAsyncFx(
        TimeUnit.SECONDS.toMillis(LONGEST_SECONDS),
        () -> robot.lookup(node).tryQuery().isPresent());
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
