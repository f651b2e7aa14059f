package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Saving;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A review set up from nothing until the first notes are in, by keys alone. */
class FromNothingTest {
  private static final int LONGEST_SECONDS = 60;
  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @Test
  void setsAReviewUpAndTakesNotesAndHasAllOfItAfterwards() {
    Started program = started();
    ReviewStage stage = make(program);
    Scene scene = stage.window().scene();
    Desk desk = stage.desk();
    questions(scene, "Is care **easy** to reach?", "Do partners work together?");
    people(scene);
    sessions(scene, "Opening", "Carers' group");
    notes(scene, "1: They wait nine weeks !", "\"Nobody rang us back\"", "?Who runs the list");
    until(() -> desk.saving().get() instanceof Saving.Saved && desk.unsaved() == 0);
    close(program);

    Started again = started();
    run(() -> again.windows().open(List.of(desk.place())));
    until(() -> !again.windows().reviews().isEmpty());
    check(again.windows().reviews().getFirst().desk().review().get());
    close(again);
  }

  private ReviewStage make(Started program) {
    robot.write("Laura Jenkins").push(KeyCode.ENTER);
    Scene welcome = program.windows().welcome().scene();
    until(() -> welcome.lookup(".cf-entry") != null);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> welcome.getFocusOwner() instanceof TextInputControl);
    robot.write("Leicester City Council").push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !program.windows().reviews().isEmpty());
    return program.windows().reviews().getFirst();
  }

  private void questions(Scene scene, String... texts) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    for (String text : texts) {
      robot.push(KeyCode.CONTROL, KeyCode.N);
      typeWhere(scene, text);
      robot.push(KeyCode.ENTER);
      robot.push(KeyCode.ESCAPE);
    }
  }

  private void people(Scene scene) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    typeWhere(scene, "Host participants");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    typeWhere(scene, "Jo Ash");
    robot.push(KeyCode.TAB).write("Chair").push(KeyCode.ENTER);
    typeWhere(scene, "Al Day");
    robot.push(KeyCode.ENTER);
    robot
        .push(KeyCode.UP)
        .write("Al Dane")
        .push(KeyCode.ENTER); // typed onto a place, as in a sheet
    robot.push(KeyCode.ESCAPE);
  }

  private void sessions(Scene scene, String... titles) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    for (String title : titles) {
      robot.push(KeyCode.CONTROL, KeyCode.N);
      typeWhere(scene, title);
      robot.push(KeyCode.ENTER);
      robot.push(KeyCode.ESCAPE);
    }
  }

  private void notes(Scene scene, String... texts) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    for (String text : texts) {
      typeWhere(scene, text);
      robot.push(KeyCode.ENTER);
    }
  }

  private static void check(Review review) {
    assertThat(review.keyQuestions())
        .extracting(KeyQuestion::text)
        .containsExactly("Is care **easy** to reach?", "Do partners work together?");
    assertThat(review.people()).extracting(Person::name).contains("Jo Ash", "Al Dane");
    assertThat(review.people()).extracting(Person::post).contains("Chair");
    assertThat(review.sessions())
        .extracting(Session::title)
        .containsExactly("Opening", "Carers' group");
    assertThat(review.notes())
        .extracting(Note::text)
        .containsExactly("They wait nine weeks", "Nobody rang us back", "Who runs the list");
    assertThat(review.notes()).allMatch(note -> note.session() != null);
    assertThat(review.notes().getFirst().worthFinding()).isTrue();
  }

  private void typeWhere(Scene scene, String text) {
    until(() -> scene.getFocusOwner() instanceof TextInputControl);
    robot.write(text);
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

  private static void close(Started program) {
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
