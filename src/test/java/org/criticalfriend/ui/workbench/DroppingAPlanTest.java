package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.criticalfriend.NeedsScreen;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.plan.ActionPlan;
import org.criticalfriend.plan.FilledInPlan;
import org.criticalfriend.plan.PlanField;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A plan that the host filled in is dragged onto the follow-up from a window beside. */
@NeedsScreen
class DroppingAPlanTest {
  private static final long LONGEST_SECONDS = 60;
  private static final double BESIDE = 1400;
  @TempDir private Path folder;
  private OpenWindow open;
  private Stage beside;

  @BeforeEach
  void openWindow() throws TimeoutException {
    open = OpenWindow.onSample(folder);
    open.go(PartName.FOLLOW_UP);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.robot().interact(() -> beside.hide());
    open.close();
  }

  @Test
  void showsWhatWouldChangeAndChangesNothingYet() throws Exception {
    Review before = open.desk().review().get();
    Path plan = filledIn(before);
    Label file = new Label("Action plan");
    file.setOnDragDetected(
        event -> {
          file.startDragAndDrop(TransferMode.COPY)
              .setContent(Map.of(DataFormat.FILES, List.of(plan.toFile())));
          event.consume();
        });
    open.robot().interact(() -> showBeside(file));

    open.robot().drag(file).moveTo(open.model().part().node()).drop();

    until(() -> returned() != null && returned().getParent().isVisible());
    assertThat(open.desk().review().get()).isEqualTo(before);
  }

  private Node returned() {
    return open.window().scene().getRoot().lookup(".cf-returned");
  }

  private void showBeside(Label file) {
    open.window().scene().getWindow().setX(0);
    open.window().scene().getWindow().setY(0);
    beside = new Stage();
    beside.setScene(new Scene(file, 200, 100));
    beside.setX(BESIDE);
    beside.setY(0);
    beside.show();
  }

  private Path filledIn(Review review) throws Exception {
    Path file = folder.resolve("Action plan.xlsx");
    Paper paper =
        review.papers().stream()
            .filter(one -> one.kind() == PaperKind.ACTION_PLAN)
            .findFirst()
            .orElseThrow();
    Files.write(file, ActionPlan.of(review, paper).bytes());
    FilledInPlan.fill(
        file, List.of(new FilledInPlan.Entry(1, PlanField.ANSWER, "partly accepted")));
    return file;
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
