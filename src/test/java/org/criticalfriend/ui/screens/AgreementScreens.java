package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of recommendations and of the team agreeing: {@code AgreementScreens FOLDER
 * [light|dark] [WIDTHxHEIGHT] [SIZE] [REVIEW]}, the sample where no review is named.
 */
public final class AgreementScreens {
  private static final long SETTLING_MILLIS = 700;

  private final Wanted wanted;
  private ReviewWindow window;

  private AgreementScreens(Wanted wanted) {
    this.wanted = wanted;
  }

  public static void main(String[] arguments) throws Exception {
    AgreementScreens screens = new AgreementScreens(Wanted.of(arguments));
    Path review = Path.of(arguments.length > 4 ? arguments[4] : "assets/sample");
    Screens.onFx(() -> screens.open(review));
    screens.recommendations();
    screens.sitting();
    System.exit(0);
  }

  private void recommendations() throws InterruptedException {
    shoot("recommendations", () -> window.model().go(PartName.RECOMMENDATIONS));
    shoot("recommendations-chosen", () -> press(main(), KeyCode.DOWN, KeyCode.DOWN));
    shoot("recommendations-linking", () -> press(main(), KeyCode.L));
    shoot("recommendations-new", () -> press(main(), KeyCode.ESCAPE, true, KeyCode.N));
    shoot("recommendations-editor", () -> press(main(), KeyCode.ESCAPE, KeyCode.ENTER));
    shoot("recommendations-category", () -> press(main(), KeyCode.ESCAPE, true, KeyCode.G));
  }

  private void sitting() throws InterruptedException {
    shoot("agreeing-choosing", () -> window.agree());
    shoot("agreeing-sitting", () -> press(stage(), KeyCode.ENTER));
    shoot("agreeing-proposed", () -> press(stage(), KeyCode.A));
    shoot("agreeing-reworded", () -> press(stage(), KeyCode.ESCAPE, KeyCode.C));
    shoot(
        "agreeing-evidence",
        () -> press(stage(), KeyCode.ESCAPE, KeyCode.N, KeyCode.ENTER, KeyCode.LEFT, KeyCode.E));
    shoot(
        "agreeing-summary",
        () -> press(stage(), KeyCode.RIGHT, KeyCode.P, KeyCode.ENTER, KeyCode.ESCAPE));
  }

  private Scene main() {
    return window.scene();
  }

  private Scene stage() {
    return Objects.requireNonNull(window.agreeing()).getScene();
  }

  private void press(Scene scene, KeyCode... codes) {
    for (KeyCode code : codes) {
      press(scene, code, false);
    }
  }

  private void press(Scene scene, KeyCode before, boolean shortcut, KeyCode code) {
    press(scene, before, false);
    press(scene, code, shortcut);
  }

  private static void press(Scene scene, KeyCode code, boolean shortcut) {
    Node focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    Event.fireEvent(focused, event);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    if (code == KeyCode.C && scene.getFocusOwner() instanceof TextInputControl field) {
      field.end();
    }
  }

  private void shoot(String name, Runnable act) throws InterruptedException {
    Screens.onFx(act);
    Thread.sleep(SETTLING_MILLIS);
    Screens.onFx(
        () -> {
          Scene scene = name.startsWith("agreeing") ? stage() : main();
          String file = String.format(Locale.ROOT, "%s-%.0f", name, wanted.text() * 100);
          Screens.write(scene.snapshot(null), wanted.file(file));
        });
  }

  private void open(Path review) {
    Look look = wanted.look();
    window = window(look, ReviewForm.read(review).bundle());
    wanted.show(new Stage(), window.scene());
  }

  private static ReviewWindow window(Look look, Bundle bundle) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Review.review");
      ReviewFile.create(file, "Laura Jenkins", bundle).close();
      UserFolders folders = new UserFolders(home);
      Surroundings around = new Surroundings(folders, Map.of(), "laptop", SampleDesk.CLOCK);
      OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Laura Jenkins");
      Threads threads = new Threads();
      Desk desk =
          new Desk(Source.of(open), open.file().review().review(), threads, SampleDesk.CLOCK);
      return new ReviewWindow(new Shared(look, threads, folders), desk, "Laura Jenkins", List.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
