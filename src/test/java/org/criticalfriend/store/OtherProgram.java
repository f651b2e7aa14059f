package org.criticalfriend.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;

/** Another program on this machine, which does one thing with a review and says so. */
public final class OtherProgram {
  private OtherProgram() {}

  /** Starts it. */
  public static Process start(String work, Path file, Path data) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), work, file, data);
  }

  /**
   * Starts it as another user.
   *
   * @param as the command that does that
   */
  static Process startAs(List<String> as, String work, Path file, Path data) throws IOException {
    return start(as, classPath(Files.createDirectories(data)), work, file, data);
  }

  private static Process start(List<String> as, String classPath, String work, Path file, Path data)
      throws IOException {
    List<String> command = new ArrayList<>(as);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    command.addAll(List.of(OtherProgram.class.getName(), work, file.toString(), data.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** What opening a review needs, where everybody can read it. */
  private static String classPath(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    String all = System.getProperty("java.class.path");
    for (String entry : all.split(Pattern.quote(File.pathSeparator), -1)) {
      Path path = Path.of(entry);
      String name = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        entries.add(entry);
      } else if (name.matches("(sqlite-jdbc|slf4j-api|jspecify)-.*")) {
        Path readable = folder.resolve(name);
        Files.copy(path, readable, StandardCopyOption.REPLACE_EXISTING);
        readable.toFile().setReadable(true, false);
        entries.add(readable.toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /** The first line it says. */
  public static String says(Process program) throws IOException {
    String line = program.inputReader().readLine();
    return line == null ? "nothing" : line;
  }

  /** Ends it as a power cut would. */
  public static void kill(Process program) throws InterruptedException {
    program.toHandle().destroyForcibly();
    program.waitFor();
  }

  /** Does the work named first, with the review named second. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    Path data = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "hold" -> hold((OpenReview) SampleFile.door(data).open(file, "Łukasz"));
      case "spill" -> spill(file);
      case "open" -> System.out.println(opened(file, data));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void hold(OpenReview open) throws IOException {
    open.verifyCopy();
    System.out.println("open");
    System.in.read();
    open.close();
  }

  /** Stays in the midst of a change of which half is in the file. */
  private static void spill(Path file) throws IOException {
    Sql sql = Connections.open(file);
    sql.script(
        List.of(
            "pragma cache_size = 1",
            "begin immediate",
            "update row set position = position || hex(randomblob(50))",
            "update cell set value = hex(randomblob(200)) where typeof(value) = 'text'",
            "update cell set value = hex(randomblob(100)) where typeof(value) = 'text'"));
    System.out.println("journal " + Files.size(LeftJournal.of(file)));
    System.in.read();
  }

  private static String opened(Path file, Path data) {
    try {
      return switch (SampleFile.door(data).open(file, "Łukasz")) {
        case Opened.ReadOnly(ReviewFile view, Trouble why) -> {
          try (view) {
            yield "read-only " + why.code() + " " + view.review().review().notes().size();
          }
        }
        case OpenReview _ -> "for work";
        case Opened.Held _ -> "held";
        case Opened.Damaged damaged -> "damaged " + damaged.trouble().code();
        case Opened.LeftLocally _ -> "left locally";
      };
    } catch (Trouble e) {
      return "refused " + e.code();
    }
  }
}
