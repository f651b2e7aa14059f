package org.criticalfriend.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.criticalfriend.form.ReviewForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a review file in the open text form. */
@Command(
    name = "export",
    description = "Writes a review in the open text form.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.review", description = "The review.")
  private Path source;

  @Parameters(
      index = "1",
      paramLabel = "FOLDER|ZIP",
      description = "Where to write: a zip file where the name ends in .zip, otherwise a folder.")
  private Path target;

  @Option(names = "--replace", description = "Replace what is there.")
  private boolean replace;

  @Override
  public Integer call() {
    ReviewForm.write(Reviews.read(source, spec.commandLine().getErr()), target, replace);
    spec.commandLine().getOut().println(target);
    return 0;
  }
}
