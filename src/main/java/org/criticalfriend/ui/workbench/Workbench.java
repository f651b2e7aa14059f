package org.criticalfriend.ui.workbench;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.criticalfriend.files.ProblemLog;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.Threads;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.settings.Settings;
import org.criticalfriend.ui.welcome.WelcomeModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with windows; wires everything. */
public final class Workbench extends Application {
  private static final String REHEARSE = "--rehearse";
  private static @Nullable OneProgram program;
  private @Nullable Windows windows;

  /**
   * Opens windows and returns when the last of them was closed; if the program runs already, it
   * opens them and this returns at once.
   *
   * @param reviews the reviews to open; the welcome window where there are none
   * @throws org.criticalfriend.files.Trouble if this machine can show no window
   */
  public static void run(List<Path> reviews) {
    begin(reviews, Stream.empty());
  }

  /**
   * As {@link #run}, but goes through all windows by itself, says in the output how far it came,
   * and returns.
   */
  public static void rehearse(List<Path> reviews) {
    begin(reviews, Stream.of(REHEARSE));
  }

  /** Makes a copy of the sample in this folder, unless there is one, and says where it lies. */
  public static Path sample(Path folder) {
    return Sample.copyIn(folder, "");
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
    List<String> given = getParameters().getRaw();
    List<Path> files = given.stream().filter(one -> !one.equals(REHEARSE)).map(Path::of).toList();
    all.open(files);
    if (given.contains(REHEARSE)) {
      new Rehearsal(all, threads, System.out).begin(!files.isEmpty());
    }
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

  private static void begin(List<Path> reviews, Stream<String> how) {
    UserFolders folders = Surroundings.here().folders();
    new ProblemLog(folders).watch();
    try {
      program = OneProgram.orHandOver(folders.data(), reviews);
      if (program == null) {
        return;
      }
    } catch (IOException e) {
      log().warn("No other program can be asked:", e);
    }
    Threads.meanwhile(Workbench::readWords);
    Stream<String> files = reviews.stream().map(file -> file.toAbsolutePath().toString());
    try {
      launch(Workbench.class, Stream.concat(how, files).toArray(String[]::new));
    } catch (UnsupportedOperationException | LinkageError e) { // as JavaFX tells it
      throw NoWindow.here(e);
    }
  }

  /** Reads what every window shows while JavaFX begins, which leaves the other cores idle. */
  private static void readWords() {
    try {
      MethodHandles.lookup().ensureInitialized(Icon.class);
      MethodHandles.lookup().ensureInitialized(Words.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Both are public.", e);
    }
  }

  /**
   * Asked for only where something is to be told: to wake it takes as long as to read all settings.
   */
  private static Logger log() {
    return LoggerFactory.getLogger(Workbench.class);
  }

  private static void listen(Threads threads, Windows windows) {
    if (program != null) {
      try {
        program.listen(threads, windows::open);
      } catch (IOException e) {
        log().warn("Other programs cannot hand over files:", e);
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
