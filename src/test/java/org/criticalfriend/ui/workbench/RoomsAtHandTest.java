package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.changes.ChangesView;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.scales.ScalesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What covers the window opens from buttons beside what it is about. */
class RoomsAtHandTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Immediately background = new Immediately();
  private Desk desk;
  private ReviewWindow window;

  @BeforeEach
  void openWindow() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          desk = SampleDesk.in(folder, background);
          Shared shared = new Shared(new Look(), background, new UserFolders(folder));
          window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
          stage.setScene(window.scene());
          stage.show();
        });
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    robot.interact(
        () -> {
          window.settle();
          desk.close();
        });
    FxToolkit.cleanupStages();
  }

  @Test
  void tellsTheHistoryOfTheFindingInFront() {
    show(PartName.FINDINGS, desk.review().get().findings().get(1).id());
    press("History of this finding");
    assertThat(covering(ChangesView.class)).isTrue();
  }

  @Test
  void tellsTheHistoryOfTheRecommendationInFront() {
    show(PartName.RECOMMENDATIONS, desk.review().get().recommendations().get(1).id());
    robot.interact(() -> command("Edit the recommendation"));
    press("History of this recommendation");
    assertThat(covering(ChangesView.class)).isTrue();
  }

  @Test
  void leadsFromFindingsToScalesAndCodes() {
    show(PartName.FINDINGS, desk.review().get().findings().getFirst().id());
    press("Scales and codes");
    assertThat(covering(ScalesView.class)).isTrue();
  }

  private void show(PartName part, Id thing) {
    robot.interact(() -> window.model().go(part, thing));
    robot.interact(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
  }

  private void command(String words) {
    window.view().commands().stream()
        .filter(one -> one.words().get().equals(words))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private void press(String words) {
    robot.interact(
        () ->
            window.model().part().node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(one -> words.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private boolean covering(Class<?> room) {
    return window.scene().getRoot().lookupAll("*").stream().anyMatch(room::isInstance);
  }
}
