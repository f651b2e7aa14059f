package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.store.Hit;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds words in a review file. */
@Command(
    name = "search",
    description = "Finds what holds all the words; the last may be the beginning of one.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.review", description = "The review.")
  private Path source;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", description = "The words.")
  private List<String> words;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (ReviewFile file = Reviews.open(source)) {
      SearchRequest request = SearchRequest.typed(String.join(" ", words)).best();
      for (Hit hit : file.search(request, () -> false)) {
        String where = hit.where().isBlank() ? "" : " (" + hit.where() + ")";
        out.println(Labels.of(hit.type()) + " " + hit.id().text() + where);
        out.println("  " + hit.text().strip().replace("\n", "\n  "));
      }
    }
    return 0;
  }
}
