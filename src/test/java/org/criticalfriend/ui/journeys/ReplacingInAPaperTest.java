package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Finding;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Words found in the whole paper and replaced, by keys, on a real file. */
class ReplacingInAPaperTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow open;

  @BeforeEach
  void open() throws Exception {
    open = FindingsWindow.in(folder, 1200, 800);
    robot.interact(() -> open.window().model().go(PartName.PAPER));
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  @Test
  void replacesEveryTickedPlaceAndTakesAllBackAtOnce() {
    List<Finding> before = open.desk().review().get().findings();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    until(() -> open.window().scene().getFocusOwner() instanceof TextField);
    robot.write("families");
    until(() -> ((TextField) open.window().scene().getFocusOwner()).getText().equals("families"));
    until(() -> list().getItems().size() > 2);
    int all = list().getItems().size();
    robot.push(KeyCode.F3);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(list().getSelectionModel().getSelectedIndex()).isZero();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    robot.write("households");
    robot.interact(() -> list().requestFocus());
    robot.push(KeyCode.SPACE);
    robot.clickOn("#replace-ticked");
    until(() -> list().getItems().size() == 1);

    assertThat(open.desk().toUndo().get()).isEqualTo("Replace families by households");
    assertThat(open.desk().review().get().findings()).isNotEqualTo(before);
    robot.interact(() -> open.desk().undo());
    until(() -> open.desk().review().get().findings().equals(before));
    until(() -> list().getItems().size() == all);
    robot.push(KeyCode.ESCAPE);
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
  }

  private ListView<?> list() {
    return robot.lookup(".cf-hits").queryAs(ListView.class);
  }
}
