package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.Ready;
import org.criticalfriend.ui.settings.Settings;
import org.criticalfriend.ui.welcome.WelcomeModel;

/** The program as it starts, in a folder of its own; files it asks for are answered from here. */
public final class Started implements Asking {
  private final Path home;
  private final Look look = new Look();
  private final ReviewOpening door;
  private final Settings settings;
  private final Windows windows;
  private Optional<Path> answer = Optional.empty();

  /** The program at a moment of this clock. */
  public Started(Path home, InstantSource clock) {
    this.home = home;
    Threads threads = new Threads();
    UserFolders folders = new UserFolders(home.resolve("data"));
    this.settings = new Settings(folders.data(), look, threads);
    this.door = new ReviewOpening(new Surroundings(folders, Map.of(), "laptop", clock));
    this.windows =
        new Windows(
            new Shared(look, threads, folders),
            settings,
            door,
            this,
            new WelcomeModel.Places(documents(), this::sample, clock));
  }

  Windows windows() {
    return windows;
  }

  /** Colours and sizes. */
  public Look look() {
    return look;
  }

  /** What is remembered of the user. */
  public Settings settings() {
    return settings;
  }

  /** What is answered from now on when a file is asked for. */
  void answer(Path file) {
    answer = Optional.of(file);
  }

  /** Where new reviews go. */
  public Path documents() {
    try {
      return Files.createDirectories(home.resolve("Documents"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The place of a copy of the sample. */
  public Path sample() {
    return Sample.copyIn(home.resolve("sample"), "Laura Jenkins");
  }

  /** The place of a new file of this review, in a folder of its own. */
  public Path made(Bundle bundle) {
    Path file = folder().resolve("New.review");
    ReviewFile.create(file, "Laura Jenkins", bundle).close();
    return file;
  }

  private Path folder() {
    try {
      return Files.createTempDirectory(documents(), "made");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a review in the background, as people do. */
  public void open(Path file) {
    windows.open(List.of(file));
  }

  /** Opens a review, and returns when its window is there. */
  public void openNow(Path file) {
    OpenReview open = (OpenReview) door.open(file, settings.name().get());
    windows.show(new Ready(Source.of(open), open.file().review().review(), open));
  }

  /** Opens a review that another program works on, to be looked at. */
  public void lookNow(Path file) {
    ReviewFile open = ReviewFile.view(file);
    String why = "Huw Bevan has it open on another laptop. This is a copy from 09:32.";
    windows.show(new Ready(Source.reading(open, file, why), open.review().review(), null));
  }

  /** Whether a review is open. */
  public boolean hasReview() {
    return !windows.reviews().isEmpty();
  }

  /** The window of the review that is open. */
  public ReviewWindow window() {
    return windows.reviews().getFirst().window();
  }

  /** Shows the history of a thing in the review that is open. */
  public void showHistory(Id thing) {
    window().showHistory(thing);
  }

  /** Takes away what covers the review's window. */
  public void uncover() {
    window().view().uncover();
  }

  /** Shows the welcome as it is at a start. */
  public void welcomeAgain() {
    windows.welcome().hide();
    windows.welcome().show();
  }

  /** Shows the form for a new review. */
  public void begin() {
    windows.welcome().begin();
  }

  /** Closes the reviews that are open. */
  public void closeReviews() {
    windows.reviews().forEach(ReviewStage::close);
  }

  /** The window to look at, which is the one that was opened last. */
  public Window front() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** Closes everything. */
  public void end() {
    List<ReviewStage> open = windows.reviews();
    windows.closeAll();
    open.forEach(ReviewStage::hide);
    windows.welcome().hide();
  }

  @Override
  public Optional<Path> review() {
    return answer;
  }

  @Override
  public Optional<Path> newReview(Path suggested) {
    return answer;
  }
}
