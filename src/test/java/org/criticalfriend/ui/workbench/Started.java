package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.settings.Settings;
import org.criticalfriend.ui.welcome.WelcomeModel;

/** The program as it starts, in a folder of its own; files it asks for are answered from here. */
final class Started implements Asking {
  private final Path home;
  private final Look look = new Look();
  private final Settings settings;
  private final Windows windows;
  private Optional<Path> answer = Optional.empty();

  Started(Path home) {
    this.home = home;
    Threads threads = new Threads();
    UserFolders folders = new UserFolders(home.resolve("data"));
    this.settings = new Settings(folders.data(), look, threads);
    InstantSource clock = InstantSource.system();
    Surroundings surroundings = new Surroundings(folders, Map.of(), "laptop", clock);
    this.windows =
        new Windows(
            new Shared(look, threads, folders),
            settings,
            new ReviewOpening(surroundings),
            this,
            new WelcomeModel.Places(documents(), this::sample, clock));
  }

  Windows windows() {
    return windows;
  }

  Look look() {
    return look;
  }

  Settings settings() {
    return settings;
  }

  /** What is answered from now on when a file is asked for. */
  void answer(Path file) {
    answer = Optional.of(file);
  }

  Path documents() {
    try {
      return Files.createDirectories(home.resolve("Documents"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Path sample() {
    return Sample.copyIn(home.resolve("sample"), "Laura Jenkins");
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
