package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.word.WordTranscript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From the sample to the note of its follow-up, in real windows. */
class FollowingUpTest {
  private static final int LONGEST_SECONDS = 60;
  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private Started program;

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @Test
  void leadsFromTheSampleToTheNoteOfItsFollowUp() throws Exception {
    begin();
    until(() -> window().model().front().get() == PartName.FOLLOW_UP);
    until(() -> scene().getFocusOwner() != null && focusIs(".cf-actions"));

    judge();
    addAction();
    assertThat(review().actions().getLast().leads())
        .containsExactly("Head of Midwifery", "Quayfoot Practice");

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> window().model().front().get() == PartName.PAPER);
    assertThat(review().papers())
        .extracting(p -> p.kind())
        .containsExactly(PaperKind.FOLLOW_UP_NOTE);
    until(() -> !scene().getRoot().lookupAll(".cf-page").isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    until(() -> written().size() == 1);

    String note = read(written().getFirst());
    assertThat(note)
        .contains("(R1). Closed.")
        .contains("Bring a joint paper")
        .contains("Carried on.")
        .contains("Judged anew. Not all nine yet.")
        .contains("Name the director")
        .contains("Head of Midwifery/Quayfoot Practice")
        .contains("9 April 2026");
    close();
  }

  private void begin() {
    run(
        () -> {
          program = new Started(home, InstantSource.system());
          program.settings().call("Laura Jenkins");
          program.answer(program.sample());
          program.windows().open(List.of());
          program.windows().welcome().begin();
        });
    Scene welcome = program.windows().welcome().scene();
    until(() -> welcome.getFocusOwner() instanceof TextField);
    robot.write("Wrenmouth");
    run(() -> button(welcome, "Bring people and questions…").fire());
    until(() -> button(welcome, "Bring nothing after all") != null);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !program.windows().reviews().isEmpty());
  }

  private void judge() {
    robot.push(KeyCode.C);
    robot.push(KeyCode.DOWN).push(KeyCode.O);
    robot.push(KeyCode.DOWN).push(KeyCode.J);
    until(() -> focusIs(".cf-judgement"));
    robot.write("Not all nine yet.");
    robot.push(KeyCode.ESCAPE);
    until(() -> focusIs(".cf-actions"));
    assertThat(review().recommendations().getFirst().followUp().outcome())
        .isEqualTo(Outcome.CLOSED);
    assertThat(review().actions().getFirst().followUp().outcome()).isEqualTo(Outcome.CARRIED_ON);
    assertThat(review().recommendations().get(1).followUp().text()).isEqualTo("Not all nine yet.");
  }

  private void addAction() {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> focusIs(".cf-entry-line"));
    robot.write("Name the director").push(KeyCode.TAB);
    robot.write("Head of Midwifery; Quayfoot Practice").push(KeyCode.TAB);
    robot.write("9.4.2026").push(KeyCode.ENTER);
    until(() -> review().actions().size() == 7);
    Action added = review().actions().getLast();
    assertThat(added.due()).isEqualTo("9 April 2026");
    assertThat(added.recommendations()).hasSize(1);
  }

  private boolean focusIs(String within) {
    for (var node = scene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node.getStyleClass().contains(within.substring(1))) {
        return true;
      }
    }
    return false;
  }

  private List<Path> written() throws Exception {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  private static String read(Path word) {
    return WordTranscript.read(word).lines().stream()
        .map(Transcript.Line::text)
        .collect(Collectors.joining("\n"));
  }

  private ReviewWindow window() {
    return program.windows().reviews().getFirst().window();
  }

  private Scene scene() {
    return window().scene();
  }

  private Review review() {
    return window().model().desk().review().get();
  }

  private static Button button(Scene scene, String words) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> words.equals(button.getText()) && button.isVisible())
        .findFirst()
        .orElse(null);
  }

  private void close() {
    run(
        () -> {
          program.windows().closeAll();
          program.windows().reviews().forEach(ReviewStage::hide);
          program.windows().welcome().hide();
        });
  }

  private static void run(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS), work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void until(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(
          LONGEST_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(holds).get(LONGEST_SECONDS, TimeUnit.SECONDS));
    } catch (Exception e) {
      throw new AssertionError("It did not come about", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
