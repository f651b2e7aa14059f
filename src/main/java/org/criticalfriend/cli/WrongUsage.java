package org.criticalfriend.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and in another how it should read. */
final class WrongUsage {
  static final int EXIT = 2;

  private WrongUsage() {}

  static int explain(ParameterException mistake, PrintWriter err) {
    CommandLine command = mistake.getCommandLine();
    err.println(words(mistake, command));
    err.print(command.getHelp().synopsisHeading());
    err.print(command.getHelp().synopsis(command.getHelp().synopsisHeadingLength()));
    err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return EXIT;
  }

  private static String words(ParameterException mistake, CommandLine command) {
    return switch (mistake) {
      case UnmatchedArgumentException unmatched when !unmatched.isUnknownOption() -> {
        String word = "\"" + unmatched.getUnmatched().getFirst() + "\"";
        yield command.getParent() == null
            ? "There is no command " + word + "."
            : word + " is one word too many.";
      }
      case MutuallyExclusiveArgsException _ -> "Use --paper or --outline, not both.";
      default -> String.valueOf(mistake.getMessage());
    };
  }
}
