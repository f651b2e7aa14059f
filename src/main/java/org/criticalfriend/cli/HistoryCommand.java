package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.FieldChange;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.StepTaken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who changed what, and when. */
@Command(
    name = "history",
    description = "Tells the latest changes to a review, or every change to one thing in it.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private static final int LATEST = 100;
  private static final int LONGEST = 200;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.UK);

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.review", description = "The review.")
  private Path source;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ROW",
      description = "The id of a finding, a note, a person, …")
  private @Nullable String row;

  @Override
  public Integer call() {
    try (ReviewFile file = Reviews.open(source)) {
      if (row == null) {
        steps(file);
      } else {
        changes(file, row);
      }
    }
    return 0;
  }

  private void steps(ReviewFile file) {
    PrintWriter out = spec.commandLine().getOut();
    for (StepTaken step : file.history().steps(LATEST)) {
      out.println(when(step.at()) + "  " + step.author() + "  " + step.name());
    }
  }

  private void changes(ReviewFile file, String wanted) {
    Id id =
        Labels.find(file.review().review(), wanted)
            .orElseThrow(
                () ->
                    new Trouble(
                        "CF-705",
                        "Nothing in the review has the id \"" + wanted + "\".",
                        "The review is unchanged.",
                        "Look the id up with search, or in an export."));
    PrintWriter out = spec.commandLine().getOut();
    for (FieldChange change : file.history().of(id)) {
      out.println(when(change.at()) + "  " + change.author() + "  " + change.step());
      out.println("  " + change.field() + ": " + said(change));
    }
  }

  private static String said(FieldChange change) {
    return change.erased()
        ? "erased"
        : quoted(change.before()) + " became " + quoted(change.after());
  }

  private static String quoted(@Nullable String value) {
    String text = Objects.requireNonNullElse(value, "").replace("\n", " ");
    if (text.isEmpty()) {
      return "nothing";
    }
    return "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\"";
  }

  private static String when(Instant at) {
    return WHEN.format(at.atZone(ZoneId.systemDefault()));
  }
}
