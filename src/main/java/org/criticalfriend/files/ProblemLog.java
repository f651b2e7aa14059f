package org.criticalfriend.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in a file what a person cannot use of a problem: what sort it is, and where in the program;
 * never any text of a review.
 *
 * <p>Words are kept only where the program's own classes chose them. What libraries say, and the
 * messages of exceptions, may quote what somebody typed, so only their names are written down.
 */
public final class ProblemLog {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;
  private static final String OWN = "org.criticalfriend";

  private final Path folder;

  /** The log of this user; its folder is made when there is something to keep. */
  public ProblemLog(UserFolders folders) {
    this.folder = folders.logs();
  }

  /** Where the files lie, of which the newest has the last problem. */
  public Path folder() {
    return folder;
  }

  /**
   * From now on keeps every warning of this process and every failure that nobody caught; none of
   * it goes to the console any more.
   */
  public void watch() {
    Logger root = Logger.getLogger("");
    for (Handler other : root.getHandlers()) {
      root.removeHandler(other);
    }
    root.addHandler(new Watch());
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tryToKeep(record(failure)));
  }

  /**
   * Writes a failure down.
   *
   * @throws IOException if there is no place for it
   */
  public void keep(Throwable failure) throws IOException {
    keep(record(failure));
  }

  private void keep(LogRecord record) throws IOException {
    Files.createDirectories(folder);
    String files = folder.resolve("critical-friend.%g.log").toString();
    FileHandler handler = new FileHandler(files, BYTES, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    handler.publish(record);
    handler.close();
  }

  private void tryToKeep(LogRecord record) {
    try {
      keep(record);
    } catch (IOException _) {
      // a log that has no place must not stop the work that goes on
    }
  }

  private static LogRecord record(Throwable failure) {
    LogRecord record = new LogRecord(Level.SEVERE, described("", failure));
    record.setLoggerName(OWN);
    return record;
  }

  private static String described(String words, @Nullable Throwable failure) {
    return failure == null ? words : words + names(failure) + "\n" + frames(failure);
  }

  private static String names(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .map(one -> one.getClass().getName())
        .collect(Collectors.joining(" from "));
  }

  private static String frames(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .map(frame -> "  at " + frame)
        .collect(Collectors.joining("\n"));
  }

  /** Opens the file for each problem anew: they are few, and the file need not exist without. */
  private final class Watch extends Handler {
    Watch() {
      setLevel(Level.WARNING);
    }

    @Override
    public void publish(LogRecord record) {
      if (isLoggable(record)) {
        String logger = String.valueOf(record.getLoggerName());
        String words = logger.startsWith(OWN) ? record.getMessage() + " " : "";
        LogRecord kept = new LogRecord(record.getLevel(), described(words, record.getThrown()));
        kept.setLoggerName(logger);
        kept.setSourceClassName(logger);
        kept.setInstant(record.getInstant());
        tryToKeep(kept);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
