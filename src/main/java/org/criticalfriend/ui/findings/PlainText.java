package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;

/** The findings as they are shown, as plain text for an e-mail; no note and no name is in it. */
final class PlainText {
  private PlainText() {}

  /** One line for each row; an empty line before each heading. */
  static String of(List<Row> rows, Points points) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      switch (row) {
        case Row.Heading heading -> {
          lines.add("");
          lines.add(heading.number() == 0 ? heading.words() : numbered(heading));
        }
        case Row.Card card -> lines.add(line(points.line(card.finding())));
      }
    }
    return String.join("\n", lines).stripLeading() + "\n";
  }

  private static String numbered(Row.Heading heading) {
    return heading.number() + ". " + heading.words();
  }

  private static String line(PointLine line) {
    String questions =
        line.questions().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String words =
        Words.say("findings.plain", line.kind(), line.headline(), Signs.words(line.state()));
    return questions.isEmpty()
        ? words
        : words + " " + Words.say("findings.plain-questions", questions);
  }
}
