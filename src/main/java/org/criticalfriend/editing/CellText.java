package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** The words of a cell as one line of Markdown, in which bold and links stand as their marks. */
public final class CellText {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)]");

  private CellText() {}

  /** The strokes as one line. */
  public static String of(List<Stroke> strokes) {
    Line line = Line.empty().strokes(strokes);
    try {
      return written(line);
    } catch (InvalidValue marks) {
      return line.letters();
    }
  }

  /** What a line typed into a cell says; just its letters where it would be more than words. */
  public static List<Stroke> strokes(String typed) {
    String line = typed.replaceAll("\\s*\\n\\s*", " ").strip();
    if (line.isEmpty()) {
      return List.of();
    }
    List<Stroke> strokes = new ArrayList<>();
    Matcher marks = MARK.matcher(line);
    int from = 0;
    while (marks.find()) {
      strokes.addAll(words(line.substring(from, marks.start())));
      strokes.add(new Stroke.FootnoteMark(marks.group(1), Look.PLAIN));
      from = marks.end();
    }
    strokes.addAll(words(line.substring(from)));
    return List.copyOf(strokes);
  }

  private static List<Stroke> words(String line) {
    List<Stroke> plain = line.isEmpty() ? List.of() : List.of(new Stroke.Letters(line, Look.PLAIN));
    try {
      List<Passage.Part> parts = Passage.parse(line).parts();
      boolean words = parts.size() == 1 && parts.getFirst().block() instanceof TextBlock.Paragraph;
      return words ? Unfolding.of(parts.getFirst()).getFirst().strokes() : plain;
    } catch (InvalidValue marks) {
      return plain;
    }
  }

  /** A footnote's mark alone is no passage: it is written as it stands. */
  private static String written(Line line) {
    StringBuilder written = new StringBuilder();
    Line rest = line.strokes(List.of());
    for (Stroke stroke : line.strokes()) {
      if (stroke instanceof Stroke.FootnoteMark(String label, Look _)) {
        written.append(markdown(rest)).append("[^").append(label).append(']');
        rest = line.strokes(List.of());
      } else {
        rest = rest.strokes(Slices.joined(rest.strokes(), List.of(stroke)));
      }
    }
    return written.append(markdown(rest)).toString();
  }

  private static String markdown(Line line) {
    return line.strokes().isEmpty()
        ? ""
        : new Passage(
                List.of(
                    new Passage.Part(new TextBlock.Paragraph(Nesting.words(line.strokes())), null)))
            .markdown();
  }
}
