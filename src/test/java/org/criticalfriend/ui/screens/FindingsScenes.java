package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
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
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/**
 * Writes pictures of findings being worked on: {@code FindingsScenes FOLDER light|dark WIDTHxHEIGHT
 * SIZE}.
 */
public final class FindingsScenes {
  private static final long SETTLING_MILLIS = 700;

  private FindingsScenes() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    ReviewWindow[] window = new ReviewWindow[1];
    Screens.onFx(
        () -> {
          window[0] = window(wanted.look());
          wanted.show(new Stage(), window[0].scene());
          contest(window[0].model().desk());
          window[0].model().go(PartName.FINDINGS);
        });
    Scene scene = window[0].scene();
    picture(scene, wanted.file("findings-cards"));
    Finding open = window[0].model().desk().review().get().findings().get(1);
    Screens.onFx(() -> window[0].model().go(PartName.FINDINGS, open.id()));
    picture(scene, wanted.file("findings-open"));
    Screens.onFx(() -> press(scene, KeyCode.ENTER, false));
    picture(scene, wanted.file("findings-typing"));
    Screens.onFx(() -> press(scene, KeyCode.E, true));
    picture(scene, wanted.file("findings-drawer"));
    Screens.onFx(() -> window[0].model().screenShared().set(true));
    picture(scene, wanted.file("findings-shared"));
    Screens.onFx(() -> questions(window[0], scene));
    picture(scene, wanted.file("findings-questions"));
    Screens.onFx(() -> theme(scene));
    picture(scene, wanted.file("findings-renaming"));
    System.exit(0);
  }

  /** Findings as they are on the last evening: some contested, one resting on nothing. */
  private static void contest(Desk desk) {
    Shape<Finding> shape = Shape.of(Finding.class);
    List<Finding> all = desk.review().get().findings();
    Finding second = all.get(1);
    var against =
        new Evidence(desk.review().get().notes().getFirst().id(), Stance.AGAINST, Extras.NONE);
    List<Evidence> evidence = new ArrayList<>(second.evidence());
    evidence.add(against);
    Finding contested = shape.with(shape.with(second, "evidence", evidence), "state", State.DRAFT);
    Finding open = shape.with(all.get(2), "state", State.NO_CONSENSUS);
    Finding bare = shape.with(shape.with(all.get(3), "evidence", List.of()), "state", State.DRAFT);
    desk.take(Step.put("Contest", contested, open, bare));
  }

  private static void questions(ReviewWindow window, Scene scene) {
    window.model().screenShared().set(false);
    press(scene, KeyCode.ESCAPE, false);
    press(scene, KeyCode.G, true);
  }

  private static void theme(Scene scene) {
    press(scene, KeyCode.G, true);
    ListView<?> list = (ListView<?>) scene.getRoot().lookup(".cf-cards");
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(0);
    press(scene, KeyCode.F2, false);
  }

  private static void press(Scene scene, KeyCode code, boolean ctrl) {
    KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    target.fireEvent(event);
  }

  private static void picture(Scene scene, Path file) throws InterruptedException {
    Thread.sleep(SETTLING_MILLIS);
    Screens.onFx(() -> Screens.write(scene.snapshot(null), file));
    System.out.println(file);
  }

  private static ReviewWindow window(Look look) {
    try {
      Path home = Files.createTempDirectory("screens");
      Path file = home.resolve("Wrenmouth.review");
      ReviewFile.create(file, "Laura Jenkins", SampleReview.bundle(SampleReview.onSite())).close();
      Surroundings surroundings =
          new Surroundings(new UserFolders(home), Map.of(), "laptop", SampleDesk.CLOCK);
      OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Laura Jenkins");
      Threads threads = new Threads();
      Desk desk =
          new Desk(Source.of(open), open.file().review().review(), threads, SampleDesk.CLOCK);
      Shared shared = new Shared(look, threads, surroundings.folders());
      return new ReviewWindow(shared, desk, "Laura Jenkins", List.of());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
