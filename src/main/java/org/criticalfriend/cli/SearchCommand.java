package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.store.Hit;
import org.criticalfriend.store.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds words in a review file. */
@Command(
    name = "search",
    description = "Finds what holds all the words; the last may be the beginning of one.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  @ParentCommand private CommandLineProgram program;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.review", description = "The review.")
  private Path source;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "The words.")
  private List<String> words;

  @Override
  public Integer call() {
    SearchRequest request = SearchRequest.typed(String.join(" ", words)).best();
    Reviews reviews = new Reviews(program.door(), spec.commandLine().getErr());
    List<Hit> hits = reviews.look(source, file -> file.search(request, () -> false));
    hits.forEach(this::print);
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println("Nothing in the review holds all these words.");
    }
    return 0;
  }

  private void print(Hit hit) {
    PrintWriter out = spec.commandLine().getOut();
    String where = hit.where().isBlank() ? "" : " (" + hit.where() + ")";
    out.println(Labels.of(hit.type()) + " " + hit.id().text() + where);
    out.println("  " + hit.text().strip().replace("\n", "\n  "));
  }
}
