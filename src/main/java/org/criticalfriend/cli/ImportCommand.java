package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.criticalfriend.checks.ProseChecks;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.files.FolderKind;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Takes a review in the open text form into a new review file, all of it or nothing.
 *
 * <p>Prose that no paper could print is told, with its JSON pointer, and taken in: the form keeps
 * prose byte for byte, and a review is a draft for most of its life; it can be mended in the review
 * more easily than in JSON. A paper that would print such prose is refused later. An existing file
 * is never replaced, since the history in it would be lost.
 */
@Command(
    name = "import",
    description = "Makes a review file from the open text form.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private CommandLineProgram program;
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
    if (!Reviews.isReviewFile(target)) {
      throw new ParameterException(
          spec.commandLine(), "The name of the file to make must end in .review: " + target);
    }
    Reviews.refuseExisting(target);
    PrintWriter err = spec.commandLine().getErr();
    Bundle bundle = new Reviews(program.door(), err).form(source).bundle();
    for (Remark remark : ProseChecks.of(bundle.review())) {
      err.println(remark.place() + ": " + remark.text());
    }
    ReviewFile.create(target, author, bundle).close();
    FolderKind folder = FolderKind.of(target, program.surroundings().environment());
    if (folder.isKeptInStep()) {
      folder.words().ifPresent(err::println);
    }
    spec.commandLine().getOut().println(target);
    return 0;
  }
}
