package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.store.Salvaged;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a review file in the open text form, or what is left of a damaged one in a new file. */
@Command(
    name = "export",
    description = "Writes a review in the open text form.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  /** Whom the new file names for values whose history is lost. */
  private static final String SALVAGER = "Salvage";

  @ParentCommand private CommandLineProgram program;
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

  @Option(
      names = "--salvage",
      description =
          "Save what can be read of a damaged FILE.review, with its history, in a new review file;"
              + " name that instead of FOLDER|ZIP.")
  private boolean salvage;

  @Override
  public Integer call() {
    refuseMistaken();
    PrintWriter err = spec.commandLine().getErr();
    if (salvage) {
      Reviews.refuseExisting(target);
      said(salvaged()).forEach(err::println);
    } else {
      ReviewForm.write(new Reviews(program.door(), err).read(source), target, replace);
    }
    spec.commandLine().getOut().println(target);
    return 0;
  }

  private void refuseMistaken() {
    if (salvage && replace) {
      throw new ParameterException(spec.commandLine(), "--salvage always writes a new file.");
    }
    if (salvage != Reviews.isReviewFile(target)) {
      String mistake =
          salvage
              ? "With --salvage the name of the new file must end in .review: "
              : "A folder or zip file is written, not a review file: ";
      throw new ParameterException(spec.commandLine(), mistake + target);
    }
  }

  private Salvaged salvaged() {
    return switch (program.door().read(source, true)) {
      case Opened.Damaged damaged -> damaged.saveInto(target, SALVAGER);
      case Reading whole -> {
        whole.close();
        throw new Trouble(
            "CF-707",
            "The review \"" + source.getFileName() + "\" is not damaged.",
            "Nothing was written.",
            "Copy the file if you want another one, or export it without --salvage.");
      }
    };
  }

  /** What was saved and what was not, a line each. */
  private static List<String> said(Salvaged salvaged) {
    List<String> lines = new ArrayList<>();
    int things = salvaged.things().values().stream().mapToInt(Salvaged.Count::saved).sum();
    lines.add("Saved %d things and %d changes.".formatted(things, salvaged.changes()));
    salvaged
        .things()
        .forEach(
            (list, count) -> {
              if (count.lost() > 0) {
                lines.add("Lost of the %s: %d.".formatted(Labels.spaced(list), count.lost()));
              }
            });
    add(lines, "Changes lost from the history: %d.", salvaged.changesLost());
    add(lines, "Pictures lost: %d.", salvaged.picturesLost());
    add(lines, "Values without a history, to be looked at: %d.", salvaged.withoutHistory());
    add(lines, "Places that could not be read at all: %d.", salvaged.unread());
    if (salvaged.isComplete()) {
      lines.add("Nothing was lost.");
    }
    return lines;
  }

  private static void add(List<String> lines, String line, int count) {
    if (count > 0) {
      lines.add(line.formatted(count));
    }
  }
}
