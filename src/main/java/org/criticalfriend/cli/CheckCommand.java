package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Mend;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.form.JsonListing;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a careful reader would say of a review before its papers leave. */
@Command(
    name = "check",
    description = "Checks a review: that it is whole, and what its papers would show.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private enum Shape {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private CommandLineProgram program;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.review|FOLDER|ZIP", description = "The review.")
  private Path source;

  @Option(
      names = "--paper",
      paramLabel = "ID|KIND",
      description = "Checks this paper alone, and what of the whole review bears on it.")
  private @Nullable String paper;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to list the remarks: ${COMPLETION-CANDIDATES}.")
  private Shape format;

  @Override
  public Integer call() {
    Reviews reviews = new Reviews(program.door(), spec.commandLine().getErr());
    List<Remark> remarks = remarks(reviews.read(source));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> text(remarks, out);
      case JSON -> out.print(json(remarks));
    }
    out.flush();
    return 0;
  }

  private List<Remark> remarks(Bundle bundle) {
    Checks checks = new Checks(Jargon.in(program.surroundings().folders().data()));
    if (paper == null) {
      return checks.of(bundle);
    }
    List<Remark> remarks = new ArrayList<>();
    for (Paper one : PaperChoice.among(bundle.review().papers(), paper)) {
      remarks.addAll(checks.of(bundle, one));
    }
    return remarks;
  }

  private static void text(List<Remark> remarks, PrintWriter out) {
    for (Remark remark : remarks) {
      String before = remark.kind().blocks() ? "must be settled: " : "";
      out.println(remark.place() + ": " + before + remark.text());
    }
    if (remarks.isEmpty()) {
      out.println("Nothing to remark on.");
    }
  }

  private static String json(List<Remark> remarks) {
    Map<String, Object> listing = new LinkedHashMap<>();
    listing.put("format", "critical-friend-checks");
    listing.put("version", 1);
    listing.put("remarks", remarks.stream().map(CheckCommand::members).toList());
    return JsonListing.of(listing);
  }

  private static Map<String, Object> members(Remark remark) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", remark.kind().word());
    members.put("blocks", remark.kind().blocks());
    put(members, "paper", remark.spot().paper());
    put(members, "thing", remark.spot().thing());
    members.put("place", remark.place());
    members.put("label", remark.spot().label());
    members.put("words", remark.spot().words());
    members.put("text", remark.text());
    put(members, "about", remark.about());
    Mend mend = remark.mend();
    if (mend != null) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("from", mend.from());
      words.put("to", mend.to());
      put(words, "only", mend.only());
      members.put("mend", words);
    }
    return members;
  }

  private static void put(Map<String, Object> members, String name, @Nullable Id id) {
    if (id != null) {
      members.put(name, id.text());
    }
  }
}
