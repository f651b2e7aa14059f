package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.issuing.PaperFiles;
import org.criticalfriend.issuing.ReviewStyles;
import org.criticalfriend.issuing.Styles;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a review's papers. */
@Command(
    name = "generate",
    description = "Writes a review's papers; files are named by the paper's id.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand private CommandLineProgram program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.review|FOLDER|ZIP", description = "The review.")
  private Path source;

  @ArgGroup private Which which = new Which();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}. Where nothing is said, a presentation is written as pptx, an"
              + " action plan as xlsx, any other paper as docx and pdf.")
  private List<Format> formats = List.of();

  @Option(
      names = "--style",
      paramLabel = "STYLE.docx|STYLE.dotx|STYLE.pptx",
      description =
          "A Word document or template whose styles, fonts, colours, page, header and footer Word"
              + " papers take and PDFs follow, or a presentation whose layouts slides take; may be"
              + " given once for each. What it lacks is said first. Without it, papers look as the"
              + " review says.")
  private List<Path> styles = List.of();

  @Option(
      names = "--speakers-sheet",
      description =
          "Write the evidence behind each slide of a presentation instead: confidential to the"
              + " team, as docx and pdf.")
  private boolean speakersSheet;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made where it is missing.")
  private Path folder;

  @Option(names = "--replace", description = "Replace files that are there.")
  private boolean replace;

  /** Which papers; all of the review where nothing is said. */
  private static final class Which {
    @Option(
        names = "--paper",
        paramLabel = "ID|KIND",
        description = "Only this paper, by its id or its kind.")
    private @Nullable String paper;

    @Option(
        names = "--outline",
        paramLabel = "OUTLINE.json",
        description = "A paper that the review has not, made by this outline.")
    private @Nullable Path outline;

    List<Paper> of(Review review, PrintWriter err) {
      return outline == null
          ? PaperChoice.among(review.papers(), paper)
          : List.of(PaperChoice.by(outline, review, err));
    }
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = Progress.of(err);
    progress.say("Reading " + source);
    Bundle bundle = new Reviews(program.door(), err).read(source);
    List<Paper> papers = which.of(bundle.review(), err);
    Styles look = Styles.of(styles).over(ReviewStyles.of(bundle));
    look.warnings().forEach(err::println);
    Set<Format> wanted = new LinkedHashSet<>(formats);
    Existing existing = replace ? Existing.REPLACE : Existing.REFUSE;
    PaperFiles files = new PaperFiles(look, wanted, existing, progress::say);
    List<Path> written =
        speakersSheet
            ? files.writeSpeakersSheets(bundle, papers, folder)
            : files.write(bundle, papers, folder);
    progress.clear();
    written.forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
