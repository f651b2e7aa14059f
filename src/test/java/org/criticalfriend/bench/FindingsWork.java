package org.criticalfriend.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
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
import org.criticalfriend.model.State;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.workbench.ReviewWindow;
import org.criticalfriend.ui.workbench.Shared;

/** How long it takes until the window is laid out again while notes become findings. */
final class FindingsWork {
  private static final int NOTES = 10_000;
  private static final int FINDINGS = 500;
  private static final int MOST_EVIDENCE = 6;
  private static final String SIZE = "10,000 notes, 500 findings";
  private static final int ROUNDS = 100;
  private static final int WARMING_UP = 60;
  private static final double LIMIT = 50;
  private static final String SEARCHED = "patients from the community";

  private final Bundle base;
  private final Path folder;
  private final Results results;
  private final Random random = new Random(ManyNotes.SEED);
  private ReviewWindow window;

  FindingsWork(Bundle base, Path folder, Results results) {
    this.base = base;
    this.folder = folder;
    this.results = results;
  }

  /** Measures this alone, into the folder that is named. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Results results = new Results(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    new FindingsWork(Subject.atHand().bundle(1), folder, results).measure();
    System.exit(0);
  }

  /** Works in a window without a screen, as a person would. */
  void measure() throws InterruptedException, IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path file = folder.resolve("findings.review");
    Files.deleteIfExists(file);
    NoteImports.made(file, large());
    begin();
    onScreen(() -> window = opened(file));
    measured("Next card", round -> press(".cf-cards", KeyCode.DOWN, false));
    measured("Evidence by a key", this::evidence);
    measured("Card moved by a key", round -> move());
    measured("Themes or key questions", round -> press(".cf-cards", KeyCode.G, true));
    measured("Unused notes or all", round -> unused());
    measured("Letter searched", this::search);
  }

  private void unused() {
    ((ToggleButton) window.scene().getRoot().lookup(".toggle-button.cf-filter")).fire();
  }

  private void measured(String what, IntConsumer work) throws InterruptedException {
    Stopwatch watch = new Stopwatch();
    for (int round = -WARMING_UP; round < ROUNDS; round++) {
      Stopwatch here = round < 0 ? new Stopwatch() : watch;
      int number = round + WARMING_UP;
      onScreen(() -> here.run(() -> laidOut(() -> work.accept(number))));
    }
    results.add(Line.median(what + ", median", SIZE, watch.times()).within(LIMIT));
    results.add(Line.slowest(what + ", p99", SIZE, watch.times()).within(LIMIT));
  }

  private Object laidOut(Runnable work) {
    work.run();
    window.scene().getRoot().applyCss();
    window.scene().getRoot().layout();
    return work;
  }

  private void evidence(int round) {
    ListView<?> notes = (ListView<?>) window.scene().getRoot().lookup(".cf-finding-notes");
    notes.getSelectionModel().clearAndSelect(round * 7 % notes.getItems().size());
    notes.requestFocus();
    notes.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, "e", "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private void move() {
    ListView<?> cards = (ListView<?>) window.scene().getRoot().lookup(".cf-cards");
    cards.requestFocus();
    cards.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false));
  }

  private void search(int round) {
    TextField field = (TextField) window.scene().getRoot().lookup(".cf-notes-head .text-field");
    int keys = round % SEARCHED.length();
    field.setText(SEARCHED.substring(0, keys));
  }

  private void press(String list, KeyCode code, boolean ctrl) {
    ListView<?> at = (ListView<?>) window.scene().getRoot().lookup(list);
    at.requestFocus();
    at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
  }

  private Bundle large() {
    Review notes = new ManyNotes(base).bundle(NOTES).review();
    List<Finding> own = base.review().findings();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      findings.add(finding(own.get(i % own.size()), i >= own.size(), notes));
    }
    return new Bundle(SampleReview.with(notes, "findings", findings), base.pictures());
  }

  /** The first ones keep their ids, by which recommendations name them. */
  private Finding finding(Finding like, boolean again, Review notes) {
    List<Note> all = notes.notes();
    List<Evidence> evidence =
        random
            .ints(1 + random.nextInt(MOST_EVIDENCE), 0, all.size())
            .distinct()
            .mapToObj(at -> new Evidence(all.get(at).id(), Stance.FOR, Extras.NONE))
            .toList();
    Shape<Finding> shape = Shape.of(Finding.class);
    Finding rested = shape.with(like, "evidence", evidence);
    Finding drafted = shape.with(rested, "state", State.DRAFT);
    return again ? shape.with(drafted, "id", Id.create()) : drafted;
  }

  private ReviewWindow opened(Path file) {
    UserFolders folders = new UserFolders(folder.resolve("home"));
    Surroundings around = new Surroundings(folders, Map.of(), "laptop", InstantSource.system());
    OpenReview open = (OpenReview) new ReviewOpening(around).open(file, "Benchmark");
    Threads threads = new Threads();
    Desk desk =
        new Desk(Source.of(open), open.file().review().review(), threads, InstantSource.system());
    ReviewWindow made =
        new ReviewWindow(new Shared(new Look(), threads, folders), desk, "Benchmark", List.of());
    Stage stage = new Stage();
    stage.setScene(made.scene());
    stage.show();
    made.model().go(PartName.FINDINGS);
    return made;
  }

  private static void begin() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException _) {
      // other windows were measured before
    }
  }

  private static void onScreen(Runnable work) throws InterruptedException {
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
