package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Saving;
import org.criticalfriend.ui.desk.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program from its first start on, by keys, in real windows. */
class ProgramJourneyTest {
  private static final int LONGEST_SECONDS = 30;
  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @Test
  void leadsFromTheFirstStartToAReviewOfOnesOwn() {
    Started program = started();
    robot.write("Laura Jenkins").push(KeyCode.ENTER);
    until(() -> !texts(welcome(program)).contains("What is your name?"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> texts(welcome(program)).contains("New review"));
    until(() -> welcome(program).getFocusOwner() instanceof TextField);
    robot.write("Leicester City Council").push(KeyCode.CONTROL, KeyCode.ENTER);

    Desk desk = review(program).desk();
    assertThat(desk.review().get().review().host().name()).isEqualTo("Leicester City Council");
    assertThat(desk.place()).exists();
    assertThat(program.settings().recent()).hasSize(1);
    close(program);
  }

  @Test
  void beginsWithWhatMattersMost() {
    Started program = named();
    run(program::welcomeAgain);
    String begins = "New review. Host, dates and key questions come first";
    until(() -> mainButtons(program).equals(List.of(begins)));
    open(program, program.sample());
    review(program);
    close(program);
    Started again = started();
    until(() -> mainButtons(again).equals(List.of("Open a review…")));
    close(again);
  }

  private List<String> mainButtons(Started program) {
    return welcome(program).getRoot().lookupAll(".cf-primary").stream()
        .map(Button.class::cast)
        .map(one -> one.getAccessibleText() == null ? one.getText() : one.getAccessibleText())
        .toList();
  }

  @Test
  void undoesAfterARestartWhatWasDoneBefore() {
    Started program = named();
    open(program, program.sample());
    Desk desk = review(program).desk();
    KeyQuestion first = desk.review().get().keyQuestions().getFirst();
    KeyQuestion other = Shape.of(KeyQuestion.class).with(first, "text", "Who is missed?");
    run(() -> desk.take(Step.put("Edit question", other)));
    until(() -> desk.saving().get() instanceof Saving.Saved);
    close(program);

    Started again = started();
    open(again, again.sample());
    Desk reopened = review(again).desk();
    until(() -> reopened.toUndo().get().equals("Edit question"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> reopened.review().get().keyQuestions().getFirst().equals(first));
    close(again);
  }

  @Test
  void tellsTheSecondProgramWhoHasTheReviewOpen() {
    Started program = named();
    open(program, program.sample());
    review(program);
    Started second = started();
    open(second, program.sample());
    until(() -> buttons(welcome(second)).contains("Try again"));
    assertThat(second.windows().reviews()).isEmpty();
    close(second);
    close(program);
  }

  @Test
  void offersToSaveWhatIsLeftOfADamagedFile() throws IOException {
    Started program = named();
    Path sample = program.sample();
    byte[] bytes = Files.readAllBytes(sample);
    Files.write(sample, Arrays.copyOf(bytes, bytes.length - 3 * 4096));
    open(program, sample);
    until(() -> buttons(welcome(program)).contains("Save what can be read…"));
    program.answer(home.resolve("Saved.review"));
    robot.push(KeyCode.ENTER);
    until(() -> buttons(welcome(program)).contains("Open what was saved"));
    robot.push(KeyCode.ENTER);
    assertThat(review(program).desk().review().get().notes()).isNotEmpty();
    close(program);
  }

  @Test
  void findsANoteByItsWordsAndClosesTheBoxAgain() {
    Started program = named();
    open(program, program.sample());
    Scene scene = review(program).window().scene();
    robot.push(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene.lookup(".cf-find-box") != null);
    robot.write("interpreter");
    until(() -> !scene.getRoot().lookupAll(".cf-find-mark").isEmpty());
    robot.push(KeyCode.ESCAPE);
    until(() -> scene.lookup(".cf-find-box") == null);
    close(program);
  }

  private Started started() {
    Started[] program = new Started[1];
    run(
        () -> {
          program[0] = new Started(home, InstantSource.system());
          program[0].windows().open(List.of());
        });
    return program[0];
  }

  private Started named() {
    Started program = started();
    run(() -> program.settings().call("Laura Jenkins"));
    return program;
  }

  private void open(Started program, Path review) {
    run(() -> program.windows().open(List.of(review)));
  }

  private static ReviewStage review(Started program) {
    until(() -> !program.windows().reviews().isEmpty());
    return program.windows().reviews().getFirst();
  }

  private static Scene welcome(Started program) {
    return program.windows().welcome().scene();
  }

  private static void close(Started program) {
    run(
        () -> {
          program.windows().closeAll();
          program.windows().reviews().forEach(ReviewStage::hide);
          program.windows().welcome().hide();
        });
  }

  private static List<String> texts(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static List<String> buttons(Scene scene) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(node -> ((Button) node).getText())
        .filter(text -> text != null)
        .toList();
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
