package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Reads a text into lines, and writes lines as a text. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a text; at least one, which is empty where the text is.
   *
   * @throws org.criticalfriend.model.InvalidValue where the text holds what no paper can
   */
  public static List<Line> of(String markdown) {
    List<Line> lines = new ArrayList<>();
    Passage.parse(markdown).parts().forEach(part -> lines.addAll(Unfolding.of(part)));
    return lines.isEmpty() ? List.of(Line.empty()) : List.copyOf(lines);
  }

  /** The lines of blocks that stand in no text yet; none where there are no blocks. */
  public static List<Line> of(List<TextBlock> blocks) {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(
        block ->
            Unfolding.of(new Passage.Part(block, null)).forEach(line -> lines.add(line.anew())));
    return List.copyOf(lines);
  }

  /**
   * The text that these lines are. Lines that nobody touched are written as they stood, to the
   * byte; so is the whole, where nothing of it was touched. Empty lines are left out, and so are
   * footnotes without a mark and marks without a footnote. Where Markdown has no way to say how the
   * letters look, they are plain.
   *
   * @param before the text the lines were read from
   */
  public static String markdown(List<Line> lines, String before) {
    if (lines.equals(of(before))) {
      return before;
    }
    try {
      return written(lines);
    } catch (InvalidValue looks) {
      return written(plain(lines));
    }
  }

  /** The same lines, nothing in them bold or italic. */
  static List<Line> plain(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                Cells.changed(
                    line.anew(),
                    strokes ->
                        strokes.stream()
                            .map(one -> one.looking(Look.PLAIN.link(one.look().link())))
                            .toList()))
        .toList();
  }

  private static String written(List<Line> lines) {
    return new Passage(new Folding(lines).parts()).markdown();
  }
}
