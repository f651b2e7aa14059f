package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.criticalfriend.NeedsScreen;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Sections are put in another order with the mouse. */
@NeedsScreen
class DraggingSectionsTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private FindingsWindow open;

  @BeforeEach
  void open() throws Exception {
    open = FindingsWindow.in(folder, 1200, 800);
    robot.interact(() -> open.window().model().go(PartName.PAPER));
    until(() -> robot.lookup(".cf-outline-tree .tree-cell").tryQuery().isPresent());
  }

  @AfterEach
  void close() throws Exception {
    open.close();
  }

  @Test
  void showALineWhereTheyWouldBeAndGoThere() {
    List<Id> before = order();
    Section third = top(2);
    Section first = top(0);

    robot.drag(cell(third)).moveTo(upper(cell(first)));
    until(() -> cell(first).getPseudoClassStates().toString().contains("drop-before"));
    robot.drop();

    until(() -> order().getFirst().equals(third.id()));
    robot.interact(open.desk()::undo);
    assertThat(order()).isEqualTo(before);
  }

  private List<Id> order() {
    return paper().sections().stream().map(Section::id).toList();
  }

  private Section top(int number) {
    return paper().sections().stream()
        .filter(one -> one.level() == 1)
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  private Node cell(Section section) {
    Node label =
        robot
            .lookup(".cf-outline-tree .label")
            .match(node -> node instanceof Labeled one && section.heading().equals(one.getText()))
            .query();
    Node at = label;
    while (!at.getStyleClass().contains("tree-cell")) {
      at = at.getParent();
    }
    return at;
  }

  private static Point2D upper(Node cell) {
    Bounds at = cell.localToScreen(cell.getBoundsInLocal());
    return new Point2D(at.getMinX() + at.getWidth() / 2, at.getMinY() + 2);
  }

  private Paper paper() {
    return open.desk().review().get().papers().getFirst();
  }
}
