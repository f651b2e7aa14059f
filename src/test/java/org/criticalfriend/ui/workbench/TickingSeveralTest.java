package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sessions at once in the notes beside the findings, by keys in a real window. */
class TickingSeveralTest {
  @TempDir private Path folder;
  private OpenWindow open;

  @BeforeEach
  void openWindow() throws TimeoutException {
    open = OpenWindow.onSample(folder);
    open.go(PartName.FINDINGS);
    open.robot().interact(this::showNotes);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.close();
  }

  @Test
  void showsTheNotesOfAllSessionsThatAreTickedWhileTheListStaysOpen() {
    List<Id> firstTwo =
        open.desk().review().get().sessions().stream().limit(2).map(Session::id).toList();
    Button sessions = button("Session");
    open.robot().interact(sessions::requestFocus);
    open.robot().push(KeyCode.SPACE);
    open.robot().push(KeyCode.SPACE);
    open.robot().push(KeyCode.DOWN);
    open.robot().push(KeyCode.SPACE);
    assertThat(isOver()).isTrue();
    assertThat(sessions.getText()).isEqualTo("2 sessions");
    assertThat(sessions.getAccessibleText()).isEqualTo("Session: 2 sessions");
    assertThat(notes()).isNotEmpty().extracting(Note::session).hasSameElementsAs(firstTwo);

    open.robot().push(KeyCode.SPACE);
    open.robot().push(KeyCode.ESCAPE);
    assertThat(isOver()).isFalse();
    assertThat(open.window().scene().getFocusOwner()).isEqualTo(sessions);
    assertThat(sessions.getText())
        .isEqualTo(open.desk().review().get().sessions().getFirst().title());
    assertThat(notes()).extracting(Note::session).containsOnly(firstTwo.getFirst());
  }

  private void showNotes() {
    open.model().part().commands().stream()
        .filter(one -> one.words().get().equals(Words.say("findings.command-notes")))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private Button button(String name) {
    return open.window().scene().getRoot().lookupAll(".cf-ticked").stream()
        .map(Button.class::cast)
        .filter(one -> name.equals(one.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private List<Note> notes() {
    ListView<?> list = (ListView<?>) open.window().scene().getRoot().lookup(".cf-finding-notes");
    return list.getItems().stream().map(Note.class::cast).toList();
  }

  private static boolean isOver() {
    return Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance);
  }
}
