package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.opening.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** Runs one command and says in its exit code how it went. */
@Command(
    name = "critical-friend",
    description = "The peer-review workbench: from notes taken on site to the issued paper.",
    subcommands = {
      ImportCommand.class,
      ExportCommand.class,
      GenerateCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      HistoryCommand.class,
      VersionsCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {"0:done", "1:the review or a file is at fault", "2:wrong usage"})
public final class CommandLineProgram {
  private static final int AT_FAULT = 1;
  private static final int WIDTH = 100;

  /** Codes of what a command refuses only as long as it is not told to replace what is there. */
  private static final Set<String> MAY_REPLACE = Set.of("CF-101", "CF-364");

  private static final Version VERSION = new Version();

  private final Surroundings surroundings;
  private final ReviewOpening door;

  /**
   * The program in these surroundings.
   *
   * @param surroundings where the door finds copies and where problems are logged
   */
  public CommandLineProgram(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.door = new ReviewOpening(surroundings);
  }

  /**
   * Runs the command.
   *
   * @param out where results go
   * @param err where the one message on a failure goes
   * @return 0 done, 1 the review or a file is at fault, 2 wrong usage
   */
  public int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(this);
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, CommandLineProgram::path);
    line.setUsageHelpWidth(WIDTH);
    line.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(VERSION));
    line.setParameterExceptionHandler((mistake, _) -> WrongUsage.explain(mistake, err));
    line.setExecutionExceptionHandler((failure, _, _) -> explain(failure, err));
    if (arguments.length == 0) {
      line.usage(err);
      return WrongUsage.EXIT;
    }
    try {
      return line.execute(arguments);
    } catch (VirtualMachineError e) { // memory or stack ran out
      return explain(e, err);
    }
  }

  /** The door to review files. */
  ReviewOpening door() {
    return door;
  }

  /** Where and when the program runs. */
  Surroundings surroundings() {
    return surroundings;
  }

  private int explain(Throwable failure, PrintWriter err) {
    Trouble trouble =
        failure instanceof Trouble known ? known : Unexpected.of(failure, surroundings.folders());
    boolean mayReplace = MAY_REPLACE.contains(trouble.code());
    err.println(trouble.getMessage() + (mayReplace ? " With --replace it is replaced." : ""));
    err.flush();
    return AT_FAULT;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      throw new TypeConversionException("no file or folder can have this name");
    }
  }
}
