package org.criticalfriend.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Bundle;

/**
 * Measures everything and leaves results.md and results.csv. A missed target ends nothing: it is
 * said.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Measures; all of it takes about a quarter of an hour.
   *
   * @param arguments the folder for the results and for what is written meanwhile, then which of
   *     {@code papers}, {@code pages}, {@code store} and {@code window} to measure; all where none
   *     is named
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
    List<String> named = List.of(arguments).subList(1, arguments.length);
    if (wants(named, "papers")) {
      papers(subject, papers, results);
    }
    if (wants(named, "pages")) {
      new LivePages(subject, results).measure();
    }
    Path store = Files.createDirectories(folder.resolve("store"));
    if (wants(named, "store")) {
      store(subject.bundle(1), store, results);
    }
    if (wants(named, "window")) {
      new WindowWork(subject.bundle(1), store, results).measure();
    }
    results.write(folder, facts);
    out.println("Results are in " + folder);
    System.exit(0); // the toolkit of the windows runs on
  }

  private static boolean wants(List<String> named, String part) {
    return named.isEmpty() || named.contains(part);
  }

  private static void papers(Subject subject, Path folder, Results results)
      throws IOException, InterruptedException {
    new CommandLineRuns(subject, folder, results).measure();
    new ColdWriting(folder, results).measure();
    new WarmWriting(subject, folder, results).measure();
    new HeapNeed(folder, results).measure();
  }

  private static void store(Bundle base, Path folder, Results results) throws IOException {
    Path imported = new NoteImports(base, folder, results).measure();
    new NoteCommits(base, imported, results).measure();
    Path large = LargeReview.in(folder, base);
    new TypedSearches(base, large, results).measure();
    new Openings(large, folder, results).measure();
  }
}
