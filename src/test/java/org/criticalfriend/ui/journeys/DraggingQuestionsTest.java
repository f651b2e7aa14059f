package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.criticalfriend.NeedsScreen;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.PartName;
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

/** Key questions are put in another order with the mouse. */
@NeedsScreen
class DraggingQuestionsTest {
  private static final long LONGEST_SECONDS = 20;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(
        () -> {
          Immediately atOnce = new Immediately();
          desk = SampleDesk.in(folder, atOnce);
          Shared shared = new Shared(new Look(), atOnce, new UserFolders(folder));
          ReviewWindow window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
          window.model().go(PartName.QUESTIONS);
          stage.setScene(window.scene());
          stage.setX(0);
          stage.setY(0);
          stage.show();
          stage.requestFocus();
        });
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.setupFixture(desk::close);
    FxToolkit.cleanupStages();
  }

  @Test
  void takeThePlaceTheyAreDroppedOn() {
    List<Id> before = order();

    drag(0, 2);

    until(() -> !order().equals(before));
    assertThat(order().subList(0, 3)).containsExactly(before.get(1), before.get(2), before.get(0));
    robot.interact(desk::undo);
    assertThat(order()).isEqualTo(before);
  }

  @Test
  void goUpAsTheyGoDown() {
    List<Id> before = order();

    drag(2, 0);

    until(() -> !order().equals(before));
    assertThat(order().subList(0, 3)).containsExactly(before.get(2), before.get(0), before.get(1));
  }

  @Test
  void stayWhereTheyWereWhenDroppedElsewhere() {
    List<Id> before = order();

    robot.drag(handle(0)).moveTo(number(2));
    until(() -> isTarget(2));
    robot.moveTo(".cf-hints");
    until(() -> !isTarget(2));
    robot.drop();
    drag(1, 0); // a second drag comes to its end after whatever the first did

    until(() -> !order().equals(before));
    assertThat(order().subList(0, 3)).containsExactly(before.get(1), before.get(0), before.get(2));
  }

  /** A person sees where it would land before letting go; so does the test. */
  private void drag(int question, int onto) {
    robot.drag(handle(question)).moveTo(number(onto));
    until(() -> isTarget(onto));
    robot.drop();
  }

  private boolean isTarget(int question) {
    return number(question).getParent().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("drop"));
  }

  private List<Id> order() {
    return desk.review().get().keyQuestions().stream().map(KeyQuestion::id).toList();
  }

  private Node handle(int question) {
    return robot.lookup(".cf-handle").nth(question).query();
  }

  private Node number(int question) {
    return robot.lookup(".cf-question > .cf-question-number").nth(question).query();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
