package org.criticalfriend.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers lines, shows each as it comes, and leaves them as Markdown and as CSV. */
final class Results {
  private static final List<String> HEADS =
      List.of(
          "What", "On", "Measured", "Fastest", "10 % – 90 %", "Processor", "Runs", "Target", "Met");
  private static final String CSV =
      "what,on,value,unit,fastest,p10,median,p90,p99,slowest,processor,runs,target,met";

  private final List<Line> lines = new ArrayList<>();
  private final PrintStream out;

  Results(PrintStream out) {
    this.out = out;
  }

  /** Takes a line and shows it. */
  void add(Line line) {
    lines.add(line);
    String busy = line.busy().isEmpty() ? "" : "(processor " + line.busy() + ")";
    String target = line.target().isEmpty() ? "" : line.target() + ": " + line.met();
    out.printf(
        "%-40s %-14s %12s %-18s %s%n", line.what(), line.size(), line.measured(), busy, target);
  }

  /** Writes results.md and results.csv. */
  void write(Path folder, Map<String, String> facts) throws IOException {
    String table =
        lines.stream().map(Results::cells).map(Results::row).collect(Collectors.joining());
    String rule = row(HEADS.stream().map(_ -> "---").toList());
    String machine =
        facts.entrySet().stream()
            .map(fact -> "- " + fact.getKey() + ": " + fact.getValue() + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("results.md"),
        "# Measured\n\n" + machine + "\n" + row(HEADS) + rule + table);
    Files.write(
        folder.resolve("results.csv"),
        Stream.concat(Stream.of(CSV), lines.stream().map(Results::csv)).toList());
  }

  private static List<String> cells(Line line) {
    String spread = line.times() == null ? "" : line.clock(0.1) + " – " + line.clock(0.9);
    return List.of(
        line.what(),
        line.size(),
        line.measured(),
        line.clock(0),
        spread,
        line.busy(),
        line.runs(),
        line.target(),
        line.met());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String csv(Line line) {
    return List.of(
            quoted(line.what()),
            quoted(line.size()),
            Double.toString(line.value()),
            line.unit(),
            line.clock(0),
            line.clock(0.1),
            line.clock(0.5),
            line.clock(0.9),
            line.clock(0.99),
            line.clock(1),
            line.busy(),
            line.runs(),
            line.limit() == null ? "" : line.limit().toString(),
            line.met())
        .stream()
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
