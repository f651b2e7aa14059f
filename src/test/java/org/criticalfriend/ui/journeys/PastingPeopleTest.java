package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Person;
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

/** People from a spreadsheet into the review, and back out in one step, by keys alone. */
class PastingPeopleTest {
  private static final long LONGEST_SECONDS = 60;
  private static final String ROWS =
      """
      Name\tJob title\tEmployer
      Sheila Mosley\tSchool Nurse\tWren Valley Community Health NHS Trust
      Toby Sanders\tDirector of Primary Care\tWrenmouth Borough Council
      """;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Threads threads = new Threads();
  private ReviewWindow window;
  private Desk desk;

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
          desk = new Desk(source, source.file().review().review(), threads, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), threads, folders);
          window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
          stage.setScene(window.scene());
          stage.setWidth(1000);
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
  void landAfterThePreviewAndLeaveInOneStep() {
    List<String> before = names();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ROWS)));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> isThere("Sheila Mosley") && isThere("Toby Sanders"));
    assertThat(names()).isEqualTo(before);

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> names().size() == before.size() + 2);
    assertThat(names()).endsWith("Sheila Mosley", "Toby Sanders");

    until(() -> desk.toUndo().get().equals("Paste 2 people"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> names().equals(before));
  }

  private List<String> names() {
    return desk.review().get().people().stream().map(Person::name).toList();
  }

  private boolean isThere(String words) {
    return robot.lookup(words).tryQuery().isPresent();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
