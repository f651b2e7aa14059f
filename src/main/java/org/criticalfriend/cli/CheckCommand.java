package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a careful reader would say of a review before its papers leave. */
@Command(
    name = "check",
    description = "Checks a review: that it is whole, and what its papers would show.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private CommandLineProgram program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.review|FOLDER|ZIP", description = "The review.")
  private Path source;

  @Override
  public Integer call() {
    Reviews reviews = new Reviews(program.door(), spec.commandLine().getErr());
    List<Remark> remarks = Checks.of(reviews.read(source));
    PrintWriter out = spec.commandLine().getOut();
    for (Remark remark : remarks) {
      out.println(remark.place() + ": " + remark.text());
    }
    if (remarks.isEmpty()) {
      out.println("Nothing to remark on.");
    }
    return 0;
  }
}
