package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Run;

/** Runs as plain text, and cut in two. */
final class Runs {
  private Runs() {}

  /** What a run shows; a new line is one character. */
  static String shown(Run run) {
    return switch (run) {
      case Run.Words words -> words.text();
      case Run.LineBreak() -> "\n";
      case Run.FootnoteMark(int number) -> String.valueOf(number);
      case Run.Reference reference -> reference.shown();
    };
  }

  static String shown(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(shown(run)));
    return text.toString();
  }

  static boolean isBold(Run run) {
    return switch (run) {
      case Run.Words words -> words.bold();
      case Run.Reference reference -> reference.bold();
      case Run.LineBreak(), Run.FootnoteMark(int _) -> false;
    };
  }

  static boolean isItalic(Run run) {
    return switch (run) {
      case Run.Words words -> words.italic();
      case Run.Reference reference -> reference.italic();
      case Run.LineBreak(), Run.FootnoteMark(int _) -> false;
    };
  }

  /** The runs before a character, or from it on. */
  static List<Run> part(List<Run> runs, int from, int to) {
    List<Run> part = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int length = shown(run).length();
      int first = Math.max(from, at) - at;
      int last = Math.min(to, at + length) - at;
      if (first < last) {
        part.add(cut(run, first, last));
      }
      at += length;
    }
    return part;
  }

  private static Run cut(Run run, int first, int last) {
    return switch (run) {
      case Run.Words words ->
          new Run.Words(
              words.text().substring(first, last), words.bold(), words.italic(), words.link());
      case Run.LineBreak _, Run.FootnoteMark _, Run.Reference _ -> run;
    };
  }
}
