package org.criticalfriend.cli;

import java.io.PrintWriter;
import org.criticalfriend.files.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
      HistoryCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {"0:done", "1:the review or a file is at fault", "2:wrong usage"})
public final class CommandLineProgram {
  private static final int AT_FAULT = 1;
  private static final int WRONG_USAGE = 2;

  private CommandLineProgram() {}

  /**
   * Runs the command.
   *
   * @param out where results go
   * @param err where the one message on a failure goes
   * @return 0 done, 1 the review or a file is at fault, 2 wrong usage
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new CommandLineProgram());
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, _) -> explain(failure, command));
    if (arguments.length == 0) {
      line.usage(err);
      return WRONG_USAGE;
    }
    return line.execute(arguments);
  }

  private static int explain(Exception failure, CommandLine command) {
    Trouble trouble = failure instanceof Trouble known ? known : ProblemLog.unexpected(failure);
    command.getErr().println(trouble.getMessage());
    command.getErr().flush();
    return AT_FAULT;
  }
}
