package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a careful reader would say of a review before its papers leave. */
@Command(
    name = "check",
    description = "Checks a review: that it is whole, and what its papers would show.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.review|FOLDER|ZIP", description = "The review.")
  private Path source;

  @Override
  public Integer call() {
    Bundle bundle = read();
    List<Remark> remarks = Checks.of(bundle);
    PrintWriter out = spec.commandLine().getOut();
    for (Remark remark : remarks) {
      out.println(remark.place() + ": " + remark.text());
    }
    if (remarks.isEmpty()) {
      out.println("Nothing to remark on.");
    }
    return 0;
  }

  /** A review file is also looked at byte by byte: every operation must be as it was written. */
  private Bundle read() {
    if (Reviews.isForm(source)) {
      return Reviews.read(source, spec.commandLine().getErr());
    }
    try (ReviewFile file = Reviews.open(source)) {
      Verdict verdict = file.verify();
      if (!verdict.isSound()) {
        throw unsound(verdict);
      }
      return file.review();
    }
  }

  private static Trouble unsound(Verdict verdict) {
    return new Trouble(
        "CF-706",
        "The review file is damaged: "
            + verdict.damaged().size()
            + " changes are not as they were written, "
            + verdict.differing().size()
            + " things do not show what was written of them.",
        "The file was not changed.",
        "Keep this file, and go on with the latest safety copy.");
  }
}
