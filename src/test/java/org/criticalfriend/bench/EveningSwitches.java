package org.criticalfriend.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.criticalfriend.evidence.LooseEnds;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.evidence.Sources;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
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

/** How long it takes to bring Tonight and the overview to the front, and to open a cell. */
public final class EveningSwitches {
  private static final int NOTES = 10_000;
  private static final int FINDINGS = 500;
  private static final int NOTES_BEHIND_EACH = 6;
  private static final int SWITCHES = 100;
  private static final long COUNTING_MILLIS = 3000;
  private static final String SIZE = "10,000 notes, 500 findings";
  private static final double LIMIT = 50;

  private final Stopwatch tonight = new Stopwatch();
  private final Stopwatch overview = new Stopwatch();
  private final Stopwatch cells = new Stopwatch();

  private EveningSwitches() {}

  /**
   * Measures; takes about a minute.
   *
   * @param arguments the folder for what is written meanwhile
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Results results = new Results(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    new EveningSwitches().measure(folder, results);
    System.exit(0);
  }

  private void measure(Path folder, Results results) throws IOException, InterruptedException {
    Bundle bundle = full(Subject.atHand().bundle(1));
    Review review = bundle.review();
    Times grid = Stopwatch.warm(() -> SourceGrid.of(review, new Sources(review), note -> true));
    Times ends =
        Stopwatch.warm(
            () -> new LooseEnds(review, LocalDateTime.now(ZoneId.systemDefault())).all());
    results.add(Line.median("Grid of sources, in the background", SIZE, grid));
    results.add(Line.median("Loose ends, in the background", SIZE, ends));
    Path file = folder.resolve("evening.review");
    Files.deleteIfExists(file);
    NoteImports.made(file, bundle);
    switches(file, folder);
    results.add(Line.median("To Tonight, median", SIZE, tonight.times()));
    results.add(Line.median("To the overview, median", SIZE, overview.times()));
    results.add(Line.slowest("To Tonight, p99", SIZE, tonight.times()).within(LIMIT));
    results.add(Line.slowest("To the overview, p99", SIZE, overview.times()).within(LIMIT));
    results.add(Line.slowest("Next cell open, p99", SIZE, cells.times()).within(LIMIT));
  }

  private void switches(Path file, Path folder) throws InterruptedException {
    ReviewWindow[] window = new ReviewWindow[1];
    Platform.startup(() -> {});
    onFx(() -> window[0] = window(file, folder));
    for (PartName part : List.of(PartName.OVERVIEW, PartName.TONIGHT)) {
      onFx(() -> window[0].model().go(part));
      Thread.sleep(COUNTING_MILLIS); // counted once, in the background
    }
    onFx(() -> forth(window[0], new Stopwatch(), new Stopwatch(), new Stopwatch()));
    onFx(() -> forth(window[0], tonight, overview, cells));
  }

  private static void forth(
      ReviewWindow window, Stopwatch tonight, Stopwatch overview, Stopwatch cells) {
    Scene scene = window.scene();
    for (int i = 0; i < SWITCHES; i++) {
      overview.run(() -> brought(window, PartName.OVERVIEW));
      tonight.run(() -> brought(window, PartName.TONIGHT));
      KeyCode arrow = i % 2 == 0 ? KeyCode.RIGHT : i % 4 == 1 ? KeyCode.DOWN : KeyCode.UP;
      cells.run(
          () -> {
            scene
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, false, false));
            return laidOut(scene);
          });
    }
  }

  private static Scene brought(ReviewWindow window, PartName part) {
    window.model().go(part);
    return laidOut(window.scene());
  }

  private static Scene laidOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static ReviewWindow window(Path file, Path folder) {
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings surroundings =
        new Surroundings(folders, Map.of(), "laptop", InstantSource.system());
    OpenReview open = (OpenReview) new ReviewOpening(surroundings).open(file, "Benchmark");
    Threads threads = new Threads();
    Desk desk =
        new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
    Shared shared = new Shared(new Look(), threads, folders);
    ReviewWindow window = new ReviewWindow(shared, desk, "Benchmark", List.of());
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
    return window;
  }

  private static Bundle full(Bundle base) {
    Bundle noted = new ManyNotes(base).bundle(NOTES);
    Review review = noted.review();
    Random random = new Random(ManyNotes.SEED);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      Finding like = review.findings().get(i % review.findings().size());
      Finding made = Shape.of(Finding.class).with(like, "id", Id.create());
      List<Evidence> evidence =
          random
              .ints(NOTES_BEHIND_EACH, 0, NOTES)
              .distinct()
              .mapToObj(review.notes()::get)
              .map(Note::id)
              .map(id -> new Evidence(id, Stance.FOR, Extras.NONE))
              .toList();
      findings.add(Shape.of(Finding.class).with(made, "evidence", evidence));
    }
    List<Finding> all = new ArrayList<>(review.findings());
    all.addAll(findings.subList(0, FINDINGS - all.size()));
    return new Bundle(Shape.of(Review.class).with(review, "findings", all), noted.pictures());
  }

  private static void onFx(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            work.run();
          } finally {
            done.countDown();
          }
        });
    done.await();
  }
}
