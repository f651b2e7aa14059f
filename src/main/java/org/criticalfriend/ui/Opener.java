package org.criticalfriend.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Has a file opened by the program that the system keeps for its kind, and a folder shown.
 *
 * @param command what does it on this system; the place is added
 * @param tellsFailure whether an exit code other than 0 means that it could not
 */
public record Opener(List<String> command, boolean tellsFailure) {
  private static final long LONGEST_SECONDS = 5;

  /** Guarantees a list nobody changes. */
  public Opener {
    command = List.copyOf(command);
  }

  /**
   * The opener of a system.
   *
   * @param system as the system property {@code os.name} says it
   */
  public static Opener of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Opener(List.of("explorer.exe"), false); // it says 1 whatever happened
    }
    return new Opener(List.of(name.startsWith("mac") ? "open" : "xdg-open"), true);
  }

  /**
   * Opens a file or a folder; to be called in the background.
   *
   * @throws Trouble if the system has nothing to open it with
   */
  public void open(Path place) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(with(place))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (ended && tellsFailure && process.exitValue() != 0) {
        throw cannot(place, null);
      }
    } catch (IOException e) {
      throw cannot(place, e);
    }
  }

  private List<String> with(Path place) {
    return Stream.concat(command.stream(), Stream.of(place.toAbsolutePath().toString())).toList();
  }

  private static Trouble cannot(Path place, @Nullable IOException cause) {
    return new Trouble(
        "CF-910",
        "The system found no program to open " + place + " with.",
        "It is there, and complete.",
        "Open it from the program you use for such files.",
        cause);
  }
}
