package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.handouts.NoteSheet;
import org.criticalfriend.handouts.PeerHand;
import org.criticalfriend.handouts.SheetFiles;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.pictures.Photographs;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a colleague filled in, and what a telephone photographed, into the notes by keys alone. */
class ReadingANoteSheetTest {
  private static final long LONGEST_SECONDS = 60;
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Threads threads = new Threads();
  private ReviewWindow window;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    Path file = folder.resolve("Wrenmouth.review");
    ReviewFile.create(file, "Laura Jenkins", ReviewForm.read(Path.of("assets/sample")).bundle())
        .close();
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings around = new Surroundings(folders, Map.of(), "laptop", SampleDesk.CLOCK);
    OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Laura Jenkins");
    Source source = Source.of(open);
    FxToolkit.setupFixture(
        () -> {
          desk = new Desk(source, source.file().review().review(), threads, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), threads, folders);
          window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
          stage.setScene(window.scene());
          stage.setWidth(1000);
          stage.setHeight(700);
          stage.show();
          stage.requestFocus();
        });
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.setupFixture(
        () -> {
          window.settle();
          window.model().desk().close();
        });
    FxToolkit.cleanupStages();
  }

  @Test
  void landsAtItsSessionInTheNameOfItsPeerAndLeavesInOneStep() {
    robot.interact(() -> desk.take(Step.put("Plan", SheetFiles.asking(review(), last()))));
    Person peer = Objects.requireNonNull(NoteSheet.peers(review(), last()).getFirst());
    Path sheet = folder.resolve("sheet.docx");
    SheetFiles.word(NoteSheet.toFillIn(review(), last(), peer), sheet);
    PeerHand.on(sheet).write(0, "The family brings a cousin").write(2, "Cold room, warm welcome");
    int before = review().notes().size();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    copy(sheet);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> robot.lookup("Cold room, warm welcome").tryQuery().isPresent());
    assertThat(review().notes()).hasSize(before);

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> review().notes().size() == before + 2);
    Note answer = review().notes().get(before);
    assertThat(answer.author()).isEqualTo(peer.id());
    assertThat(answer.session()).isEqualTo(last().id());
    assertThat(answer.keyQuestions()).containsExactly(review().keyQuestions().getLast().id());
    assertThat(last().toAsk().getFirst().asked()).isNotNull();

    until(() -> desk.toUndo().get().equals("Add 2 notes of " + peer.name()));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> review().notes().size() == before);
  }

  @Test
  void aPhotographBelongsToTheNoteBeingTyped() throws Exception {
    Path photograph = folder.resolve("board.jpg");
    Files.write(photograph, Photographs.held(6, 1200, 800));
    int before = review().notes().size();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    robot.write("The board");
    copy(photograph);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    until(() -> robot.lookup(".cf-note-field .cf-picture .image-view").tryQuery().isPresent());
    robot.push(KeyCode.ENTER);
    until(() -> review().notes().size() == before + 1);
    Note kept = review().notes().getLast();
    assertThat(kept.text()).isEqualTo("The board");
    assertThat(kept.pictures()).hasSize(1);
    until(() -> robot.lookup(".cf-notes .cf-picture .image-view").tryQuery().isPresent());
  }

  private void copy(Path file) {
    List<File> files = List.of(file.toFile());
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, files)));
  }

  private Review review() {
    return desk.review().get();
  }

  private Session last() {
    return review().sessions().getLast();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
