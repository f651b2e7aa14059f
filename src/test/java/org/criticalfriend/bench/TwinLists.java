package org.criticalfriend.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
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
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;
import org.jspecify.annotations.Nullable;

/** How long recommendations take to be grouped, walked through and linked among many. */
final class TwinLists {
  private static final int FINDINGS = 500;
  private static final int RECOMMENDATIONS = 200;
  private static final String SIZE = "500 findings, 200 recommendations";
  private static final int WARMING_UP = 20;
  private static final int RUNS = 200;
  private static final double LIMIT = 50;

  private final Bundle base;
  private final Path folder;
  private final Results results;

  TwinLists(Bundle base, Path folder, Results results) {
    this.base = base;
    this.folder = folder;
    this.results = results;
  }

  /** Works in a window without a screen; the platform has been started by then, or is now. */
  void measure() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path file = folder.resolve("twins.review");
    ReviewFile.create(file, "Benchmark", many()).close();
    CountDownLatch done = new CountDownLatch(1);
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyStarted) {
      // another benchmark of windows ran before this one
    }
    Platform.runLater(
        () -> {
          try {
            work(window(file));
          } finally {
            done.countDown();
          }
        });
    done.await();
  }

  private void work(Scene scene) {
    measured("Group by category or theme, p99", scene, KeyCode.G, true);
    measured("Go to another card, p99", scene, KeyCode.DOWN, false);
    press(scene, KeyCode.HOME, false);
    measured("Essential or not, p99", scene, KeyCode.E, true);
  }

  private void measured(String what, Scene scene, KeyCode code, boolean shortcut) {
    Stopwatch watch = new Stopwatch();
    for (int i = -WARMING_UP; i < RUNS; i++) {
      Stopwatch here = i < 0 ? new Stopwatch() : watch;
      here.run(() -> press(scene, code, shortcut));
    }
    results.add(Line.slowest(what, SIZE, watch.times()).within(LIMIT));
  }

  private static Object press(Scene scene, KeyCode code, boolean shortcut) {
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    scene.getFocusOwner().fireEvent(event);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return code;
  }

  /** The review with its own findings and recommendations again and again, under new ids. */
  private Bundle many() {
    Random random = new Random(ManyNotes.SEED);
    Review review = base.review();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      Finding one = review.findings().get(i % review.findings().size());
      findings.add(Shape.of(Finding.class).with(one, "id", Id.create()));
    }
    List<Recommendation> asked = new ArrayList<>();
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    List<State> states = List.of(State.values());
    for (int i = 0; i < RECOMMENDATIONS; i++) {
      Recommendation one = review.recommendations().get(i % review.recommendations().size());
      List<Id> answered =
          Stream.generate(() -> findings.get(random.nextInt(FINDINGS)).id())
              .limit(3)
              .distinct()
              .toList();
      Recommendation made = shape.with(shape.with(one, "id", Id.create()), "findings", answered);
      made = shape.with(made, "category", "Category " + i % 8);
      asked.add(shape.with(made, "state", states.get(random.nextInt(states.size()))));
    }
    return new Bundle(
        with(with(review, "findings", findings), "recommendations", asked), base.pictures());
  }

  private static Review with(Review review, String list, Object things) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : Shape.of(Review.class).members()) {
      boolean emptied = member.name().equals("actions");
      Object own = emptied ? List.of() : member.of(review);
      values.add(member.name().equals(list) ? things : own);
    }
    return Shape.of(Review.class).build(values, review.extras());
  }

  private Scene window(Path file) {
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings surroundings =
        new Surroundings(folders, Map.of(), "laptop", InstantSource.system());
    OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Benchmark");
    Threads threads = new Threads();
    Desk desk =
        new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
    ReviewWindow window =
        new ReviewWindow(new Shared(new Look(), threads, folders), desk, "Benchmark", List.of());
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
    window.model().go(PartName.RECOMMENDATIONS);
    return window.scene();
  }
}
