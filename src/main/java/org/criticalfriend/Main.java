package org.criticalfriend;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.workbench.Sample;
import org.criticalfriend.ui.workbench.Workbench;

/** Starts the program: its windows, or one command where one is given. */
public final class Main {
  private static final String SAMPLE = "--sample";

  private Main() {}

  /**
   * Opens windows where nothing or only reviews are named, and otherwise runs the command line and
   * ends the process with its exit code. {@code --sample FOLDER} opens a copy of the sample, or
   * writes its paper where there is no screen.
   *
   * @param arguments what stood on the command line
   */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    boolean sample = given.size() == 2 && given.getFirst().equals(SAMPLE);
    if (!sample && !given.stream().allMatch(Main::isReview)) {
      command(arguments);
    } else if (!hasScreen(given)) {
      command(sample ? papers(given.getLast()) : arguments);
    } else if (sample) {
      Workbench.runSample(Path.of(given.getLast()));
    } else {
      Workbench.run(given.stream().map(Path::of).toList());
    }
    System.exit(0);
  }

  private static boolean isReview(String argument) {
    return argument.toLowerCase(Locale.ROOT).endsWith(".review");
  }

  /** Says so where there is none. */
  private static boolean hasScreen(List<String> given) {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    boolean screen =
        !linux
            || System.getProperty("glass.platform") != null
            || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .map(System.getenv()::get)
                .anyMatch(name -> name != null && !name.isEmpty());
    if (!screen) {
      boolean sample = given.contains(SAMPLE);
      System.err.println(
          "There is no screen here to open a window on"
              + (sample ? "; the sample's paper is written instead." : "."));
    }
    return screen;
  }

  private static String[] papers(String folder) {
    return new String[] {
      "generate",
      Sample.folder().toString(),
      "--paper",
      "outcome-paper",
      "--out",
      folder,
      "--replace"
    };
  }

  private static void command(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = new CommandLineProgram(Surroundings.here()).run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(exit);
  }
}
