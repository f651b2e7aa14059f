package org.criticalfriend.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.agreeing.AgreeTogether;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drags with a mouse, which only a real screen, or one in memory, hands on. */
@Tag("screen")
class DraggingAcrossTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private Desk desk;
  private RecommendationsPart part;

  @BeforeEach
  void open() throws Exception {
    assumeTrue("gtk".equals(System.getProperty("glass.platform")), "There is no screen.");
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(
        () -> {
          Immediately background = new Immediately();
          desk = SampleDesk.in(folder, background);
          FrameModel frame = new FrameModel(desk);
          Look look = new Look();
          part =
              new RecommendationsPart(
                  frame, background, new AgreeTogether(frame, look, () -> stage));
          Scene scene = new Scene(part.node(), 1200, 1000);
          look.dress(scene);
          stage.setScene(scene);
          stage.show();
          part.show(advice("r2").id());
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() throws Exception {
    if (desk != null) {
      FxToolkit.setupFixture(desk::close);
      FxToolkit.cleanupStages();
    }
  }

  @Test
  void dragsAFindingOntoARecommendationToSayThatItAnswersIt() throws Exception {
    drag("overall-2", ".cf-twin-left", "r2", ".cf-twin-right");
    assertThat(advice("r2").findings()).contains(id("overall-2"));
    assertThat(desk.toUndo().get()).isEqualTo("Link to finding");
  }

  @Test
  void dragsAFindingBesideNothingToBeginARecommendation() throws Exception {
    int before = desk.review().get().recommendations().size();
    drag("overall-1", ".cf-twin-left", "overall-4", ".cf-twin-right");
    List<Recommendation> now = desk.review().get().recommendations();
    assertThat(now).hasSize(before + 1);
    assertThat(now.getLast().findings()).containsExactly(id("overall-1"));
  }

  @Test
  void dragsARecommendationBeforeAnother() throws Exception {
    drag("r2", ".cf-twin-right", "r1", ".cf-twin-right");
    assertThat(desk.toUndo().get()).isEqualTo("Order recommendations");
  }

  private void drag(String from, String fromHalf, String to, String toHalf) throws Exception {
    robot.drag(half(from, fromHalf));
    robot.moveBy(10, 5);
    robot.moveTo(half(to, toHalf));
    robot.moveBy(0, -8);
    robot.moveBy(0, -8);
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
  }

  /** A column of the row in which a thing stands. */
  private Node half(String thing, String half) {
    Id id = id(thing);
    return robot.lookup(".list-cell").queryAllAs(ListCell.class).stream()
        .filter(cell -> cell.getItem() instanceof TwinRow row && stands(row, id))
        .map(cell -> cell.lookup(half))
        .findFirst()
        .orElseThrow();
  }

  private static boolean stands(TwinRow row, Id id) {
    return id.equals(row.at(TwinRow.Side.FINDINGS))
        || id.equals(row.at(TwinRow.Side.RECOMMENDATIONS));
  }

  private Id id(String label) {
    return desk.review().get().findings().stream()
        .map(one -> one.id())
        .filter(one -> one.text().equals(label))
        .findFirst()
        .orElseGet(() -> advice(label).id());
  }

  private Recommendation advice(String label) {
    return desk.review().get().recommendations().stream()
        .filter(one -> one.id().text().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
