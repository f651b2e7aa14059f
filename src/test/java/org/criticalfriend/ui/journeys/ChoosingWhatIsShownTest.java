package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
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
  private static final int MOST_ROWS = 90;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow open;
  private Id section;

  @BeforeEach
  void open() throws Exception {
    open = FindingsWindow.in(folder, 1200, 800);
    robot.interact(() -> open.window().model().go(PartName.PAPER));
    until(() -> open.window().scene().getFocusOwner().getStyleClass().contains("cf-page-area"));
    TreeView<?> tree = robot.lookup(".cf-outline-tree").queryAs(TreeView.class);
    robot.interact(tree::requestFocus);
    for (int i = 0; i < MOST_ROWS && !isFindings(tree); i++) {
      robot.push(KeyCode.DOWN);
      WaitForAsyncUtils.waitForFxEvents();
    }
    section = section();
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  @Test
  void opensAtTheInsertTicksAKindAndIsTakenBack() {
    List<Id> before = insert().kinds();
    robot.push(KeyCode.ENTER);
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
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> insert().kinds() == null ? before == null : insert().kinds().equals(before));
  }

  private static boolean isFindings(TreeView<?> tree) {
    TreeItem<?> item = tree.getSelectionModel().getSelectedItem();
    return item != null && String.valueOf(item.getValue()).matches("Content.*InsertFindings.*");
  }

  /** The first section that inserts findings, to which the arrow led. */
  private Id section() {
    return paper().sections().stream()
        .filter(one -> one.blocks().stream().anyMatch(InsertFindings.class::isInstance))
        .map(Section::id)
        .findFirst()
        .orElseThrow();
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
