package org.criticalfriend;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.opening.Surroundings;
import org.criticalfriend.ui.workbench.Sample;
import org.criticalfriend.ui.workbench.Workbench;

/** Starts the program: its windows, or one command where one is given. */
public final class Main {
  private static final String SAMPLE = "--sample";
  private static final String REHEARSE = "--rehearse";

  private Main() {}

  /**
   * Opens windows where nothing or only reviews are named, and otherwise runs the command line and
   * ends the process with its exit code.
   *
   * <p>{@code --sample FOLDER} opens a copy of the sample, or writes its paper where there is no
   * screen. {@code --rehearse FOLDER} opens such a copy, {@code --rehearse} alone the welcome; it
   * says when that can be used, looks into every part and ends, as packages are trained and tried.
   *
   * @param arguments what stood on the command line
   */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    boolean sample = given.size() == 2 && given.getFirst().equals(SAMPLE);
    boolean rehearses = !given.isEmpty() && given.getFirst().equals(REHEARSE);
    if (!sample && !rehearses && !given.stream().allMatch(Main::isReview)) {
      command(arguments);
    } else if (!hasScreen(given)) {
      command(sample ? papers(given.getLast()) : arguments);
    } else {
      windows(given);
    }
    System.exit(0);
  }

  private static void windows(List<String> given) {
    List<String> names = given.stream().filter(one -> !one.startsWith("--")).toList();
    try {
      if (given.contains(SAMPLE)) {
        Workbench.run(List.of(Workbench.sample(Path.of(names.getFirst()))));
      } else if (given.contains(REHEARSE)) {
        Workbench.rehearse(names.stream().map(Path::of).map(Workbench::sample).toList());
      } else {
        Workbench.run(names.stream().map(Path::of).toList());
      }
    } catch (Trouble e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
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
