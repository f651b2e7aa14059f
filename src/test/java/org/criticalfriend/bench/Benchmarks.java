package org.criticalfriend.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.model.Bundle;

/**
 * Measures everything and leaves results.md and results.csv. A missed target ends nothing: it is
 * said.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Measures; takes about a quarter of an hour.
   *
   * @param arguments the folder for the results and for what is written meanwhile
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path papers = Files.createDirectories(folder.resolve("papers"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Subject subject = Subject.atHand();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Paper", subject.toString());
    facts.putAll(Machine.facts(folder));
    facts.forEach((name, fact) -> out.println(name + ": " + fact));
    Results results = new Results(out);
    new CommandLineRuns(subject, papers, results).measure();
    new ColdWriting(papers, results).measure();
    new WarmWriting(subject, papers, results).measure();
    new HeapNeed(papers, results).measure();
    store(subject.bundle(1), Files.createDirectories(folder.resolve("store")), results);
    new TypedNotes(subject.bundle(1), folder.resolve("store"), results).measure();
    new TwinLists(subject.bundle(1), folder.resolve("store"), results).measure();
    results.write(folder, facts);
    out.println("Results are in " + folder);
  }

  private static void store(Bundle base, Path folder, Results results) throws IOException {
    Path imported = new NoteImports(base, folder, results).measure();
    new NoteCommits(base, imported, results).measure();
    Path large = LargeReview.in(folder, base);
    new TypedSearches(base, large, results).measure();
    new Openings(large, folder, results).measure();
  }
}
