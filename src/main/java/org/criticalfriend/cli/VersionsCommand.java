package org.criticalfriend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.JsonListing;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Version;
import org.criticalfriend.versions.Comparison;
import org.criticalfriend.versions.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists what was sent of papers, tells what changed since, and writes files out as they went. */
@Command(
    name = "versions",
    description = "Lists what was sent of the papers of a review, or writes the files of one out.",
    mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {
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

  @Option(names = "--paper", paramLabel = "ID|KIND", description = "Tells of this paper alone.")
  private @Nullable String paper;

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "Tells of the versions with this number alone, and what changed since.")
  private @Nullable Integer number;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Writes the files of these versions there, exactly as they were sent.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to list them: ${COMPLETION-CANDIDATES}.")
  private Shape format;

  private record Kept(Paper paper, Version version) {}

  @Override
  public Integer call() throws IOException {
    Reviews reviews = new Reviews(program.door(), spec.commandLine().getErr());
    Bundle bundle = reviews.read(source);
    List<Kept> kept = kept(bundle);
    PrintWriter out = spec.commandLine().getOut();
    if (folder != null) {
      write(kept, bundle, folder).forEach(out::println);
    } else {
      switch (format) {
        case TEXT -> text(kept, bundle, out);
        case JSON -> out.print(json(kept));
      }
    }
    out.flush();
    return 0;
  }

  private List<Kept> kept(Bundle bundle) {
    Integer wanted = number;
    List<Kept> kept = new ArrayList<>();
    for (Paper one : PaperChoice.among(bundle.review().papers(), paper)) {
      one.kept().stream()
          .filter(version -> wanted == null || version.number().equals(wanted))
          .forEach(version -> kept.add(new Kept(one, version)));
    }
    if (kept.isEmpty() && wanted != null) {
      throw new Trouble(
          "CF-713",
          "Nothing with the number " + wanted + " was sent of it.",
          "The review is unchanged.",
          "Leave --number out to list what was.");
    }
    return kept;
  }

  private void text(List<Kept> kept, Bundle bundle, PrintWriter out) {
    for (Kept one : kept) {
      Version version = one.version();
      out.println(
          "%s %d: %s, %s, by %s"
              .formatted(
                  one.paper().id().text(),
                  version.number(),
                  version.state().word(),
                  version.date(),
                  version.by()));
      if (!version.recipients().isEmpty()) {
        out.println("  to " + names(version) + "; replied " + version.replies());
      }
      version.sent().forEach(file -> out.println("  " + file.name()));
      if (number != null) {
        Side then = Side.of(one.paper().id(), version, bundle.kept());
        Side now = new Side(bundle, one.paper());
        out.println("  since then: " + Comparison.of(then, now).sentence());
      }
    }
    if (kept.isEmpty()) {
      out.println("Nothing was sent yet.");
    }
  }

  private static String names(Version version) {
    return version.recipients().stream().map(Recipient::name).collect(Collectors.joining(", "));
  }

  private static List<Path> write(List<Kept> kept, Bundle bundle, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    try (Replacement files = new Replacement(Existing.REFUSE)) {
      for (Kept one : kept) {
        for (KeptFile file : one.version().sent()) {
          Path target = folder.resolve(file.name());
          byte[] bytes = bytes(bundle, file);
          files.add(target, FileWork.streaming(out -> out.write(bytes)), at -> equal(at, bytes));
          written.add(target);
        }
      }
      files.commit();
    }
    return written;
  }

  private static byte[] bytes(Bundle bundle, KeptFile file) {
    byte[] bytes = bundle.kept().get(file.digest());
    if (bytes == null) {
      throw new Trouble(
          "CF-714",
          "The file \"" + file.name() + "\" of this version is missing in the review.",
          "Nothing was written.",
          "Go back to a safety copy in which it is whole.");
    }
    return bytes;
  }

  private static void equal(Path written, byte[] bytes) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(written), bytes)) {
      throw new IOException("Not what was written: " + written);
    }
  }

  private static String json(List<Kept> kept) {
    Map<String, Object> listing = new LinkedHashMap<>();
    listing.put("format", "critical-friend-versions");
    listing.put("version", 1);
    listing.put("versions", kept.stream().map(VersionsCommand::members).toList());
    return JsonListing.of(listing);
  }

  private static Map<String, Object> members(Kept kept) {
    Version version = kept.version();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("paper", kept.paper().id().text());
    members.put("number", version.number());
    members.put("state", version.state().word());
    members.put("date", version.date().toString());
    members.put("by", version.by());
    members.put("recipients", version.recipients().stream().map(Recipient::name).toList());
    members.put("replied", version.replies());
    members.put("files", version.sent().stream().map(KeptFile::name).toList());
    return members;
  }
}
