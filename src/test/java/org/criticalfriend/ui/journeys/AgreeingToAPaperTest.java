package org.criticalfriend.ui.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Source;
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
import org.testfx.util.WaitForAsyncUtils;

/** From a finding to a recommendation, agreed by the team, to the Word file; by keys alone. */
class AgreeingToAPaperTest {
  private static final long LONGEST_SECONDS = 120;
  private static final String ASKED = "Ask midwives what one more hour a week would change";

  @TempDir private Path folder;
  private final Threads threads = new Threads();
  private ReviewWindow window;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    Path file = folder.resolve("Wrenmouth.review");
    ReviewFile.create(file, "Laura Jenkins", withADraft()).close();
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings around = new Surroundings(folders, Map.of(), "laptop", SampleDesk.CLOCK);
    OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Laura Jenkins");
    Source source = Source.of(open);
    FxToolkit.setupFixture(
        () -> {
          Desk desk = new Desk(source, source.file().review().review(), threads, SampleDesk.CLOCK);
          Shared shared = new Shared(new Look(), threads, folders);
          window = new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
          stage.setScene(window.scene());
          stage.setWidth(1200);
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
  void goesFromAFindingThroughAgreementToTheWordFile() throws Exception {
    begin();

    agree();

    onFx(() -> window.model().go(PartName.PAPER));
    Path word = folder.resolve("outcome-paper.docx");
    until(() -> isLaidOut());
    shift(window.scene(), KeyCode.W);
    until(() -> word.toFile().length() > 0);
    assertThat(words(word)).contains(ASKED);
  }

  private void begin() throws Exception {
    onFx(() -> window.model().go(PartName.RECOMMENDATIONS, finding().id()));
    press(window.scene(), KeyCode.ENTER, true);
    type(window.scene(), ASKED);
    press(window.scene(), KeyCode.ESCAPE, false);
    Recommendation begun = review().recommendations().getLast();
    assertThat(begun.headline()).isEqualTo(ASKED);
    assertThat(begun.findings()).containsExactly(finding().id());
    assertThat(begun.state()).isEqualTo(State.DRAFT);
  }

  private void agree() throws Exception {
    shift(window.scene(), KeyCode.A);
    until(() -> window.agreeing() != null);
    Scene sitting = Objects.requireNonNull(window.agreeing()).getScene();
    press(sitting, KeyCode.ENTER, false);
    while (drafts() > 0) {
      long before = drafts();
      press(sitting, KeyCode.A, false);
      assertThat(drafts()).isEqualTo(before);
      press(sitting, KeyCode.ENTER, false);
      assertThat(drafts()).isEqualTo(before - 1);
    }
    press(sitting, KeyCode.ESCAPE, false);
    until(() -> window.agreeing() == null);
    Recommendation agreed = review().recommendations().getLast();
    assertThat(agreed.state()).isEqualTo(State.AGREED);
    assertThat(Objects.requireNonNull(agreed.agreement()).present()).isNotEmpty();
  }

  /** Pictures belong to the review that was read together with them. */
  private static Bundle withADraft() {
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    Review review = sample.review();
    List<Finding> findings =
        review.findings().stream()
            .map(
                one ->
                    one.id().text().equals("maternity-1")
                        ? Shape.of(Finding.class).with(one, "state", State.DRAFT)
                        : one)
            .toList();
    return new Bundle(SampleReview.with(review, "findings", findings), sample.pictures());
  }

  private Finding finding() {
    return review().findings().stream()
        .filter(one -> one.id().text().equals("maternity-1"))
        .findFirst()
        .orElseThrow();
  }

  private Review review() {
    return window.model().desk().review().get();
  }

  private long drafts() {
    Review review = review();
    return review.findings().stream().filter(one -> one.state() == State.DRAFT).count()
        + review.recommendations().stream().filter(one -> one.state() == State.DRAFT).count();
  }

  private boolean isLaidOut() {
    return !new FxRobot().lookup(".cf-page").queryAll().isEmpty();
  }

  private static String words(Path word) throws IOException {
    try (ZipFile zip = new ZipFile(word.toFile())) {
      byte[] body = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }

  private void press(Scene scene, KeyCode code, boolean shortcut) throws Exception {
    key(scene, code, shortcut, false);
  }

  private void shift(Scene scene, KeyCode code) throws Exception {
    key(scene, code, true, true);
  }

  private void key(Scene scene, KeyCode code, boolean shortcut, boolean shift) throws Exception {
    onFx(
        () -> {
          Node focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
          Event.fireEvent(
              focused,
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
        });
  }

  private static void type(Scene scene, String words) throws Exception {
    onFx(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(words));
  }

  private static void onFx(Runnable act) throws Exception {
    FxToolkit.setupFixture(act);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It never came", e);
    }
  }
}
