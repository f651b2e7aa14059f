package org.criticalfriend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.files.UserFolders;
import org.slf4j.LoggerFactory;

/** Keeps what a person cannot use of an unexpected failure; never any text of a review. */
final class ProblemLog {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;

  private ProblemLog() {}

  /** Writes down where it happened and gives the sentences to show instead. */
  static Trouble unexpected(Throwable failure, UserFolders folders) {
    Path folder = folders.data().resolve("logs");
    String todo = "Report it with this code.";
    try {
      write(folder, failure);
      todo = "Report it with this code and the newest file in " + folder + ".";
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return new Trouble(
        "CF-700",
        "The program met something it did not expect.",
        "The review is unchanged and nothing was half written.",
        todo,
        failure);
  }

  private static void write(Path folder, Throwable failure) throws IOException {
    Files.createDirectories(folder);
    Handler handler =
        new FileHandler(folder.resolve("critical-friend.%g.log").toString(), BYTES, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    Logger root = Logger.getLogger("");
    for (Handler other : root.getHandlers()) {
      root.removeHandler(other);
    }
    root.addHandler(handler);
    LoggerFactory.getLogger(ProblemLog.class).error("{}\n{}", names(failure), frames(failure));
    handler.close();
  }

  /** Messages are left out, since they may quote what somebody typed. */
  private static String names(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .map(one -> one.getClass().getSimpleName())
        .collect(Collectors.joining(" from "));
  }

  private static String frames(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .map(frame -> "  at " + frame)
        .collect(Collectors.joining("\n"));
  }
}
