package org.criticalfriend.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.criticalfriend.form.Imported;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.ReviewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a review in the open text form into a new review file. */
@Command(
    name = "import",
    description = "Makes a review file from the open text form.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER|ZIP", description = "The review in its text form.")
  private Path source;

  @Parameters(index = "1", paramLabel = "FILE.review", description = "The file to make.")
  private Path target;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "Import",
      description = "Who the history names; ${DEFAULT-VALUE} where nobody is given.")
  private String author;

  @Override
  public Integer call() {
    Imported imported = ReviewForm.read(source);
    imported.warnings().forEach(spec.commandLine().getErr()::println);
    ReviewFile.create(target, author, imported.bundle()).close();
    spec.commandLine().getOut().println(target);
    return 0;
  }
}
