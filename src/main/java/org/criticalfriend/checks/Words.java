package org.criticalfriend.checks;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.paper.Run;

/** The words of a heading. */
final class Words {
  private Words() {}

  static String of(List<Run> runs) {
    return runs.stream()
        .map(run -> run instanceof Run.Words words ? words.text() : "")
        .collect(Collectors.joining());
  }
}
