package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.findings.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Notes and cards by the mouse; a window without a screen hears no drag. */
@Tag("screen")
class DraggingNotesTest {
  private static final int STEPS = 12;

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
  void aNoteDroppedOnACardIsEvidenceForOrAgainst() {
    Finding first = findings().get(1);
    drag(note(0), at(card(first), 0.2, 0.5));
    until(() -> now(first).evidence().size() == first.evidence().size() + 1);
    assertThat(now(first).evidence().getLast().stance()).isEqualTo(Stance.FOR);
    drag(note(1), at(card(first), 0.9, 0.5));
    until(() -> now(first).evidence().size() == first.evidence().size() + 2);
    assertThat(now(first).evidence().getLast().stance()).isEqualTo(Stance.AGAINST);
  }

  @Test
  void severalNotesDroppedOnAThemeBeginAFindingThere() {
    int before = findings().size();
    robot.clickOn(note(0));
    robot.press(KeyCode.SHIFT).clickOn(note(1)).release(KeyCode.SHIFT);
    drag(note(1), at(heading(), 0.5, 0.5));
    until(() -> findings().size() == before + 1);
    assertThat(findings().getLast().evidence()).hasSize(2);
    assertThat(findings().getLast().theme())
        .isEqualTo(window.desk().review().get().themes().getFirst().id());
  }

  @Test
  void aCardDroppedOnAnotherStandsBeforeIt() {
    Finding first = findings().get(0);
    Finding third = findings().get(2);
    drag(at(card(third), 0.5, 0.5), at(card(first), 0.5, 0.5));
    until(() -> findings().getFirst().id().equals(third.id()));
    assertThat(findings().get(1).id()).isEqualTo(first.id());
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    for (int i = 1; i <= STEPS; i++) {
      robot.moveTo(from.interpolate(to, i / (double) STEPS));
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.moveBy(1, 0).moveBy(-1, 0);
    robot.sleep(200).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Point2D note(int which) {
    Note wanted = window.desk().review().get().notes().get(which);
    return at(cell(wanted), 0.5, 0.4);
  }

  private Node card(Finding finding) {
    return robot.lookup(".list-cell").queryAll().stream()
        .filter(
            node ->
                node instanceof ListCell<?> cell
                    && cell.getItem() instanceof Row.Card card
                    && card.finding().id().equals(finding.id()))
        .findFirst()
        .orElseThrow();
  }

  private Node heading() {
    return robot.lookup(".list-cell").queryAll().stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.getItem() instanceof Row.Heading)
        .findFirst()
        .orElseThrow();
  }

  private Node cell(Object item) {
    return robot.lookup(".list-cell").queryAll().stream()
        .filter(node -> node instanceof ListCell<?> cell && item.equals(cell.getItem()))
        .findFirst()
        .orElseThrow();
  }

  private static Point2D at(Node node, double right, double down) {
    Bounds on = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(on.getMinX() + right * on.getWidth(), on.getMinY() + down * on.getHeight());
  }

  private Finding now(Finding finding) {
    return findings().stream()
        .filter(one -> one.id().equals(finding.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> findings() {
    return window.desk().review().get().findings();
  }
}
