package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What an insert shows is chosen by keys alone. */
class ChoosingWhatIsShownTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow open;
  private Id section;

  @BeforeEach
  void open() throws Exception {
    open = FindingsWindow.in(folder, 1200, 800);
    Section first =
        paper().sections().stream()
            .filter(one -> one.blocks().stream().anyMatch(InsertFindings.class::isInstance))
            .findFirst()
            .orElseThrow();
    section = first.id();
    robot.interact(() -> open.window().model().go(PartName.PAPER, section));
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  @Test
  void opensAtTheInsertTicksAKindAndIsTakenBack() {
    List<Id> before = insert().kinds();
    robot.interact(() -> { try { open.window().model().part().commands().stream().filter(c -> c.words().get().equals("What this shows")).findFirst().orElseThrow().run(); } catch (Throwable e) { e.printStackTrace(); } });
    System.err.println("WINDOWS " + javafx.stage.Window.getWindows() + " focus " + open.window().scene().getFocusOwner());
    until(() -> robot.lookup(".cf-insert-pane").tryQuery().isPresent());

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    until(() -> insert().kinds() != null);

    Id kind = open.desk().review().get().findingKinds().getFirst().id();
    assertThat(insert().kinds()).containsExactly(kind);
    robot.push(KeyCode.ESCAPE);
    until(() -> robot.lookup(".cf-insert-pane").tryQuery().isEmpty());
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(insert().kinds()).isEqualTo(before);
  }

  private InsertFindings insert() {
    return paper().sections().stream()
        .filter(one -> one.id().equals(section))
        .flatMap(one -> one.blocks().stream())
        .filter(InsertFindings.class::isInstance)
        .map(InsertFindings.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Paper paper() {
    return open.desk().review().get().papers().getFirst();
  }
}
