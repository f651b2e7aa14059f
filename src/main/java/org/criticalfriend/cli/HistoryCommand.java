package org.criticalfriend.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.FieldChange;
import org.criticalfriend.store.ReviewFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @ParentCommand private CommandLineProgram program;
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
    Reviews reviews = new Reviews(program.door(), spec.commandLine().getErr());
    String wanted = row;
    reviews
        .look(source, file -> wanted == null ? steps(file) : changes(file, wanted))
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private static List<String> steps(ReviewFile file) {
    return file.history().steps(LATEST).stream()
        .map(step -> when(step.at()) + "  " + step.author() + "  " + step.name())
        .toList();
  }

  private static List<String> changes(ReviewFile file, String wanted) {
    Review review = file.review().review();
    Id id =
        Labels.find(review, wanted)
            .orElseThrow(
                () ->
                    new Trouble(
                        "CF-705",
                        "Nothing in the review has the id \"" + wanted + "\".",
                        "The review is unchanged.",
                        "Look the id up with search, or in an export."));
    List<String> lines = new ArrayList<>();
    for (FieldChange change : file.history().of(id)) {
      lines.add(when(change.at()) + "  " + change.author() + "  " + change.step());
      lines.add("  " + change.field() + ": " + said(review, change));
    }
    return lines;
  }

  private static String said(Review review, FieldChange change) {
    return change.erased()
        ? "erased"
        : quoted(review, change.before()) + " became " + quoted(review, change.after());
  }

  /** A thing that is named is called as the text form calls it. */
  private static String quoted(Review review, @Nullable String value) {
    String held = Objects.requireNonNullElse(value, "");
    String named =
        ID.matcher(held).matches() ? Labels.find(review, held).map(Id::text).orElse(held) : held;
    String text = named.replace("\n", " ");
    if (text.isEmpty()) {
      return "nothing";
    }
    return "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\"";
  }

  private static String when(Instant at) {
    return WHEN.format(at.atZone(ZoneId.systemDefault()));
  }
}
