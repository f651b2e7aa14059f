package org.criticalfriend.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
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

/** An evening with Tonight and the next day's questions ticked in Notes, by keyboard alone. */
class EveningTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Immediately background = new Immediately();
  private Stage stage;
  private Desk desk;
  private ReviewWindow window;

  @BeforeEach
  void openWindow() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    robot.interact(() -> show(SampleDesk.in(folder, background)));
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    robot.interact(this::leave);
    FxToolkit.cleanupStages();
  }

  @Test
  void plansInTheEveningWhatIsTickedTheNextDay() {
    openCommunityOfTheSecondQuestion();
    planTwoQuestions();

    Session session = planned();
    assertThat(session.title()).isEqualTo("Somali mothers' morning");
    assertThat(session.toAsk())
        .extracting(PlannedQuestion::keyQuestion)
        .containsOnly(desk.review().get().keyQuestions().get(1).id());
    moveTheFirstBehind();

    robot.interact(
        () -> {
          leave();
          show(SampleDesk.again(folder, background));
          window.model().go(PartName.NOTES, session.id());
        });
    assertThat(boxes())
        .extracting(CheckBox::getText)
        .containsExactly("And who translated?", "Who told you of the hub?");
    robot.push(KeyCode.ALT, KeyCode.T);
    assertThat(planned().toAsk().getFirst().asked()).startsWith("2025-06-11T");
    assertThat(boxes()).extracting(CheckBox::isSelected).containsExactly(true, false);
    robot.push(KeyCode.ALT, KeyCode.T);
    assertThat(planned().toAsk()).allMatch(question -> question.asked() != null);
  }

  @Test
  void hidesWhileTheScreenIsShared() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    robot.interact(() -> window.model().screenShared().set(true));

    assertThat(window.scene().getRoot().lookupAll(".cf-grid-cell").stream().toList())
        .noneMatch(EveningTest::isShown);
  }

  private void openCommunityOfTheSecondQuestion() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(focused()).isInstanceOf(GridCell.class);
    robot.push(KeyCode.HOME);
    for (int i = 0; i < 3; i++) {
      robot.push(KeyCode.UP);
      robot.push(KeyCode.RIGHT);
    }
    robot.push(KeyCode.DOWN);
    assertThat(((Label) focused()).getAccessibleText()).startsWith("Key question 2, Community");
  }

  private void planTwoQuestions() {
    robot.push(KeyCode.ENTER);
    assertThat(focused()).isInstanceOf(TextField.class);
    robot.write("Who told you of the hub?");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("And who translated?");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ESCAPE);
    assertThat(focused()).isInstanceOf(GridCell.class);
  }

  private void moveTheFirstBehind() {
    robot.push(KeyCode.F6);
    robot.push(KeyCode.F6);
    assertThat(focused()).isInstanceOf(PlanRow.class);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(planned().toAsk())
        .extracting(PlannedQuestion::text)
        .containsExactly("And who translated?", "Who told you of the hub?");
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private List<CheckBox> boxes() {
    return window.scene().getRoot().lookupAll(".cf-ask-row .check-box").stream()
        .map(CheckBox.class::cast)
        .toList();
  }

  private Session planned() {
    return desk.review().get().sessions().stream()
        .filter(session -> session.toAsk() != null)
        .findFirst()
        .orElseThrow();
  }

  private Object focused() {
    return window.scene().getFocusOwner();
  }

  private void leave() {
    window.settle();
    desk.close();
  }

  private void show(Desk laidOut) {
    desk = laidOut;
    Shared shared = new Shared(new Look(), background, new UserFolders(folder.resolve("home")));
    window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
    stage.setScene(window.scene());
    stage.show();
    window.model().go(PartName.OVERVIEW);
  }
}
