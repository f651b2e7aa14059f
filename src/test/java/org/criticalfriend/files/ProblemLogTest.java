package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLogTest {
  private final Exception quoting = new IllegalStateException("pavement", new IOException("kerb"));

  private final Logger root = Logger.getLogger("");
  private final List<Handler> handlers = List.of(root.getHandlers());
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  @TempDir private Path data;
  private ProblemLog log;

  @BeforeEach
  void make() {
    log = new ProblemLog(new UserFolders(data));
  }

  @AfterEach
  void restore() {
    Arrays.stream(root.getHandlers()).forEach(root::removeHandler);
    handlers.forEach(root::addHandler);
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void keepsTheSortAndThePlaceOfAFailureButNoneOfItsWords() throws IOException {
    log.keep(quoting);

    assertThat(kept())
        .contains("IllegalStateException from java.io.IOException", "ProblemLogTest")
        .doesNotContain("pavement", "kerb");
  }

  @Test
  void keepsTheProgramsWordsAndNoneOfALibrarys() {
    log.watch();

    Logger.getLogger("org.criticalfriend.ui.Any").log(Level.SEVERE, "Unforeseen:", quoting);
    Logger.getLogger("com.example.library").log(Level.WARNING, "No glyph in: pavement", quoting);

    assertThat(kept())
        .contains("Unforeseen: java.lang.IllegalStateException", "com.example.library")
        .doesNotContain("pavement", "kerb");
  }

  @Test
  void keepsWhatNobodyCaught() throws InterruptedException {
    log.watch();

    Thread thread =
        new Thread(
            () -> {
              throw new UncheckedIOException(new IOException("pavement"));
            });
    thread.start();
    thread.join();

    assertThat(kept()).contains("UncheckedIOException").doesNotContain("pavement");
  }

  @Test
  void makesNoFileWhereThereIsNoProblem() {
    log.watch();

    Logger.getLogger("org.criticalfriend.ui.Any").info("All is well");

    assertThat(data.resolve("logs")).doesNotExist();
  }

  @Test
  void holdsNothingUpWhereThereIsNoPlaceForIt() throws IOException {
    Files.writeString(data.resolve("logs"), "a file where the folder should be");
    log.watch();

    Logger.getLogger("org.criticalfriend.ui.Any").warning("Something");

    assertThat(data.resolve("logs")).isRegularFile();
  }

  private String kept() {
    try (Stream<Path> files = Files.list(log.folder())) {
      return Files.readString(
          files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
