package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Keys mean one thing at a time, whatever part is in front. */
class KeysOfCommandsTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Immediately background = new Immediately();
  private Desk desk;
  private ReviewWindow window;

  @BeforeEach
  void openWindow() throws TimeoutException {
    var stage = FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          desk = SampleDesk.in(folder, background);
          Shared shared = new Shared(new Look(), background, new UserFolders(folder));
          window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
          stage.setScene(window.scene());
          stage.setWidth(ReviewWindow.WIDTH);
          stage.setHeight(ReviewWindow.HEIGHT);
          stage.show();
        });
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    robot.interact(
        () -> {
          window.settle();
          desk.close();
        });
    FxToolkit.cleanupStages();
  }

  @Test
  void areNeverThoseOfTwoCommandsAtOnce() {
    List<String> clashes = new ArrayList<>();
    for (Part part : window.model().parts()) {
      go(part.name());
      clashes.addAll(clashes(part));
    }
    assertThat(clashes).isEmpty();
  }

  private List<String> clashes(Part part) {
    List<String> clashes = new ArrayList<>();
    Map<KeyCombination, String> taken = new HashMap<>();
    for (Command command : window.view().commands()) {
      KeyCombination keys = command.keys();
      String words = part.name() + ": " + command.words().get();
      String before = keys == null ? null : taken.putIfAbsent(keys, words);
      if (before != null) {
        clashes.add(keys + ", " + before + ", " + words);
      }
    }
    assertThat(taken).isNotEmpty();
    return clashes;
  }

  @Test
  void leadToThePartsOwnLooseEndsWhereItHasSome() {
    go(PartName.RECOMMENDATIONS);
    robot.push(KeyCode.ALT, KeyCode.L);
    assertThat(window.model().front().get()).isEqualTo(PartName.RECOMMENDATIONS);
    go(PartName.QUESTIONS);
    robot.push(KeyCode.ALT, KeyCode.L);
    assertThat(window.model().front().get()).isEqualTo(PartName.OVERVIEW);
  }

  private void go(PartName part) {
    robot.interact(() -> window.model().go(part));
  }
}
