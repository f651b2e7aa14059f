package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A review that can only be looked at offers nothing that would be forgotten. */
class OnlyLookedAtTest {
  private static final List<PartName> FILLED =
      List.of(PartName.QUESTIONS, PartName.PEOPLE, PartName.TIMETABLE);
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Immediately background = new Immediately();
  private Desk desk;
  private ReviewWindow window;

  @BeforeEach
  void openWindow() throws TimeoutException {
    SampleDesk.in(folder, background).close();
    Path file = folder.resolve("Sample.review");
    Stage stage = FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          ReviewFile open = ReviewFile.view(file);
          Source source = Source.reading(open, file, "It is only looked at.");
          desk = new Desk(source, open.review().review(), background, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), background, new UserFolders(folder));
          window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
          stage.setScene(window.scene());
          stage.show();
        });
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    robot.interact(() -> desk.close());
    FxToolkit.cleanupStages();
  }

  @Test
  void takesNoTyping() {
    List<String> open = new ArrayList<>();
    for (PartName part : FILLED) {
      show(part);
      robot.interact(
          () ->
              window.model().part().node().lookupAll(".text-input").stream()
                  .filter(OnlyLookedAtTest::takesTyping)
                  .forEach(field -> open.add(part + ": " + field.getAccessibleText())));
    }
    assertThat(open).isEmpty();
  }

  @Test
  void changesNothingByAnyCommandOfThoseParts() {
    Review before = desk.review().get();
    List<String> wrong = new ArrayList<>();
    for (PartName part : FILLED) {
      show(part);
      for (String words : List.of("New question", "New person", "New session", "Import")) {
        window.model().part().commands().stream()
            .filter(one -> one.words().get().startsWith(words) && !one.unavailable().get())
            .map(Command::words)
            .forEach(one -> wrong.add(one.get()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  private void show(PartName part) {
    robot.interact(() -> window.model().go(part));
    robot.interact(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
  }

  private static boolean takesTyping(Node node) {
    return node instanceof TextInputControl field
        && field.isEditable()
        && !field.isDisabled()
        && field.isVisible();
  }
}
