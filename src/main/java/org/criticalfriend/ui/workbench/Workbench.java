package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.settings.Settings;
import org.criticalfriend.ui.welcome.WelcomeModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with windows; wires everything. */
public final class Workbench extends Application {
  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
  private static @Nullable OneProgram program;
  private @Nullable Windows windows;

  /**
   * Opens windows and returns when the last of them was closed; if the program runs already, it
   * opens them and this returns at once.
   *
   * @param reviews the reviews to open; the welcome window where there are none
   */
  public static void run(List<Path> reviews) {
    try {
      program = OneProgram.orHandOver(Surroundings.here().folders().data(), reviews);
      if (program == null) {
        return;
      }
    } catch (IOException e) {
      LOG.warn("No other program can be asked: {}", e.getClass().getName());
    }
    launch(
        Workbench.class,
        reviews.stream().map(file -> file.toAbsolutePath().toString()).toArray(String[]::new));
  }

  /** Opens a copy of the sample in this folder, as {@link #run} opens reviews. */
  public static void runSample(Path folder) {
    run(List.of(Sample.copyIn(folder, "")));
  }

  @Override
  public void start(Stage first) {
    Platform.setImplicitExit(false);
    Threads threads = new Threads();
    Look look = new Look();
    Surroundings surroundings = Surroundings.here();
    UserFolders folders = surroundings.folders();
    Settings settings = new Settings(folders.data(), look, threads);
    InstantSource clock = InstantSource.system();
    Supplier<Path> sample =
        () -> Sample.copyIn(folders.data().resolve("sample"), settings.name().get());
    Windows all =
        new Windows(
            new Shared(look, threads, folders),
            settings,
            new ReviewOpening(surroundings),
            new Choosers(),
            new WelcomeModel.Places(documents(), sample, clock));
    windows = all;
    listen(threads, all);
    all.open(getParameters().getRaw().stream().map(Path::of).toList());
  }

  @Override
  public void stop() throws IOException {
    if (windows != null) {
      windows.closeAll();
    }
    if (program != null) {
      program.close();
    }
  }

  private static void listen(Threads threads, Windows windows) {
    if (program != null) {
      try {
        program.listen(threads, windows::open);
      } catch (IOException e) {
        LOG.warn("Other programs cannot hand over files: {}", e.getClass().getName());
      }
    }
  }

  /** Where people keep their papers. */
  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }
}
