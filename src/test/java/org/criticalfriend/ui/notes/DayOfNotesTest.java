package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A day of notes in a real window, by keyboard alone. */
class DayOfNotesTest {
  private static final int NOTES = 20;
  private static final int SESSIONS = 3;
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Immediately background = new Immediately();
  private Stage stage;
  private Desk desk;
  private ReviewWindow window;

  @BeforeEach
  void openWindow() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    robot.interact(() -> show(SampleDesk.in(folder, background)));
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    robot.interact(this::leave);
    FxToolkit.cleanupStages();
  }

  @Test
  void takesTwentyNotesInThreeSessionsAndHasThemAfterAReopening() {
    List<Note> before = desk.review().get().notes();
    for (int i = 0; i < NOTES; i++) {
      robot.write((i % 4 + 1) + ": They told us thing " + i + " !");
      robot.push(KeyCode.ENTER);
      if (i % (NOTES / SESSIONS) == NOTES / SESSIONS - 1 && i < NOTES - SESSIONS) {
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
      }
    }
    assertThat(taken(before)).hasSize(NOTES);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(taken(before)).hasSize(NOTES - 1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    robot.interact(
        () -> {
          leave();
          show(SampleDesk.again(folder, background));
        });
    assertThat(taken(before))
        .hasSize(NOTES)
        .allMatch(note -> Boolean.TRUE.equals(note.worthFinding()))
        .allMatch(note -> note.keyQuestions().size() == 1)
        .allMatch(note -> note.text().startsWith("They told us thing"));
    assertThat(taken(before).stream().map(Note::session).distinct()).hasSize(SESSIONS);
  }

  @Test
  void beginsASessionAndTakesItsNotesAtOnce() {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("Tea with carers");
    robot.push(KeyCode.ENTER);
    robot.write("They wait nine weeks");
    robot.push(KeyCode.ENTER);
    Session begun = desk.review().get().sessions().getLast();
    assertThat(begun.title()).isEqualTo("Tea with carers");
    assertThat(desk.review().get().notes().getLast())
        .returns("They wait nine weeks", Note::text)
        .returns(begun.id(), Note::session);

    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("Not so");
    robot.push(KeyCode.ESCAPE);
    robot.write("They wait on");
    robot.push(KeyCode.ENTER);
    assertThat(desk.review().get().sessions().getLast()).isEqualTo(begun);
    assertThat(desk.review().get().notes().getLast().text()).isEqualTo("They wait on");
  }

  @Test
  void completesAPersonMetHereAndChangesTheLastNote() {
    robot.write("\"We wait\" @tuck");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    Note quote = desk.review().get().notes().getLast();
    assertThat(quote.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(quote.people()).hasSize(1);

    ListView<?> list = (ListView<?>) scene().getRoot().lookup(".cf-notes");
    robot.push(KeyCode.UP);
    assertThat(scene().getFocusOwner()).isInstanceOf(TextArea.class);
    robot.write(" and more");
    robot.push(KeyCode.ENTER);
    assertThat(list.getItems()).anyMatch(note -> ((Note) note).text().endsWith("and more"));
    robot.write("2:15 the chair left");
    robot.push(KeyCode.ENTER);
    assertThat(desk.review().get().notes().getLast().text()).isEqualTo("2:15 the chair left");
  }

  @Test
  void makesAThemeByItsKeyAndNotByEnter() {
    int themes = desk.review().get().themes().size();
    robot.write("They wait #Housing");
    robot.push(KeyCode.ENTER);
    assertThat(desk.review().get().notes().getLast().text()).isEqualTo("They wait #Housing");
    assertThat(desk.review().get().themes()).hasSize(themes);

    robot.write("#Housing advice");
    robot.push(KeyCode.TAB);
    robot.write("Nobody knows the desk");
    robot.push(KeyCode.ENTER);
    Theme made = desk.review().get().themes().getLast();
    assertThat(made.name()).isEqualTo("Housing advice");
    assertThat(desk.review().get().notes().getLast())
        .returns("Nobody knows the desk", Note::text)
        .returns(made.id(), Note::theme);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(desk.review().get().themes()).hasSize(themes);
  }

  @Test
  void turnsAMarkBackIntoTextAndBreaksLines() {
    robot.write("2: x");
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.BACK_SPACE);
    robot.write(" is a number");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.write("of two lines");
    robot.push(KeyCode.ENTER);
    Note kept = desk.review().get().notes().getLast();
    assertThat(kept.text()).isEqualTo("2: is a number\nof two lines");
    assertThat(kept.keyQuestions()).isEmpty();
  }

  private List<Note> taken(List<Note> before) {
    return desk.review().get().notes().stream().filter(note -> !before.contains(note)).toList();
  }

  private Scene scene() {
    return window.scene();
  }

  private void leave() {
    window.settle();
    desk.close();
  }

  private void show(Desk laidOut) {
    desk = laidOut;
    Shared shared = new Shared(new Look(), background, new UserFolders(folder.resolve("home")));
    window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
    stage.setScene(window.scene());
    stage.show();
    window.model().go(PartName.NOTES);
  }
}
