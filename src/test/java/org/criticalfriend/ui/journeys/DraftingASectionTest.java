package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.ui.journeys.FindingsWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A section drafted by keys alone, on a real file. */
class DraftingASectionTest {
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
  void writesAHeadingAListATableAndAFootnote() {
    run("drafting.add-section");
    run("drafting.rename-section");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    type("Costs");
    robot.push(KeyCode.ENTER);
    type("We saw three:");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    type("In June.");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.END);
    robot.push(KeyCode.ENTER);
    list();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    until(() -> robot.lookup(".cf-table-grid").tryQuery().isPresent());
    robot.push(KeyCode.TAB);
    type("Money");
    robot.push(KeyCode.TAB);
    type("What");
    robot.push(KeyCode.TAB);
    type("How much");
    settle();

    assertThat(section().heading()).isEqualTo("Costs");
    assertThat(String.join("\n\n", paras()))
        .contains("We saw three:[^")
        .contains(": In June.")
        .contains("- rent\n- pay\n  - nurses")
        .contains("Table: Money")
        .contains("| What | How much |  |\n| --- | --- | --- |");
  }

  private void list() {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    type("rent");
    robot.push(KeyCode.ENTER);
    type("pay");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.TAB);
    type("nurses");
  }

  @Test
  void takesBackEachStepByItsName() {
    run("drafting.add-section");
    Section before = section();
    robot.push(KeyCode.DOWN);
    type("Some words");
    robot.push(KeyCode.SHIFT, KeyCode.HOME);
    robot.push(KeyCode.CONTROL, KeyCode.B);
    settle();
    assertThat(paras()).contains("**Some words**");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> paras().contains("Some words"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> section().equals(before));
  }

  private void run(String key) {
    robot.interact(
        () ->
            open.window().model().part().commands().stream()
                .filter(command -> command.words().get().equals(Words.say(key)))
                .findFirst()
                .ifPresent(Command::run));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String words) {
    robot.write(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void settle() {
    robot.interact(() -> open.window().model().part().leave());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The section that was added: the only one that the paper had not. */
  private Section section() {
    Paper paper = open.desk().review().get().papers().getFirst();
    return paper.sections().stream()
        .filter(
            one ->
                one.heading().equals("Costs")
                    || one.heading().equals(Words.say("drafting.new-section")))
        .findFirst()
        .orElseThrow();
  }

  private List<String> paras() {
    return section().blocks().stream()
        .filter(Para.class::isInstance)
        .map(block -> ((Para) block).para())
        .toList();
  }
}
