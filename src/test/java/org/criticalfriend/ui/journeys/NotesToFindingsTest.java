package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Notes to findings, by keys alone. */
class NotesToFindingsTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = FindingsWindow.in(folder, 1366, 768);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void becomeAFindingWithEvidenceForAndAgainst() {
    int before = findings().size();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    until(() -> focused() instanceof TextInputControl);
    robot.write("interpreter");
    robot.push(KeyCode.DOWN);
    until(() -> isIn(".cf-finding-notes"));
    robot.push(KeyCode.N);
    until(() -> findings().size() == before + 1);
    until(() -> focused() instanceof TextInputControl);
    robot.write("Every visit has an interpreter");
    robot.push(KeyCode.ENTER);
    until(() -> "Every visit has an interpreter".equals(findings().getLast().headline()));
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    until(() -> !findings().getLast().keyQuestions().isEmpty());

    robot.push(KeyCode.CONTROL, KeyCode.E);
    until(() -> isIn(".cf-finding-notes"));
    robot.push(KeyCode.DOWN).push(KeyCode.E);
    until(() -> findings().getLast().evidence().size() == 2);
    robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.E);
    until(() -> findings().getLast().evidence().size() == 3);
    assertThat(findings().getLast().evidence().getLast().stance()).isEqualTo(Stance.AGAINST);

    robot.push(KeyCode.ESCAPE);
    until(() -> isIn(".cf-cards"));
    robot.push(KeyCode.DELETE);
    until(() -> findings().size() == before);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> findings().size() == before + 1);
    assertThat(findings()).anyMatch(one -> one.evidence().size() == 3 && isMine(one));
  }

  @Test
  void beginWithAHeadlineAndMoveAmongTheOthers() {
    int before = findings().size();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> focused() instanceof TextInputControl);
    robot.write("new hubs need notes").push(KeyCode.ENTER);
    until(() -> findings().size() == before + 1);
    assertThat(findings().getLast().headline()).isEqualTo("new hubs need notes");
    robot.push(KeyCode.F6);
    until(() -> isIn(".cf-finding-notes") || isIn(".cf-cards"));
  }

  private boolean isMine(Finding one) {
    return "Every visit has an interpreter".equals(one.headline());
  }

  private Object focused() {
    return window.window().scene().getFocusOwner();
  }

  private boolean isIn(String style) {
    return focused() instanceof ListView<?> list
        && list.getStyleClass().contains(style.substring(1));
  }

  private List<Finding> findings() {
    return window.desk().review().get().findings();
  }
}
