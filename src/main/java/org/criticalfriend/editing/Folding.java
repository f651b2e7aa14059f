package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Within.Opens;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;
import org.criticalfriend.text.TextBlock.Caption;
import org.jspecify.annotations.Nullable;

/** Puts lines together again as the parts of a text. Empty lines say nothing and are left out. */
final class Folding {
  private final List<Line> lines;

  Folding(List<Line> lines) {
    this.lines = Footing.worded(Marked.paired(lines));
  }

  List<Passage.Part> parts() {
    List<Passage.Part> parts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = end(at);
      Passage.Part kept = untouched(at, end);
      if (kept != null) {
        parts.add(kept);
      } else {
        blocks(lines.subList(at, end), 0)
            .forEach(block -> parts.add(new Passage.Part(block, null)));
      }
      at = end;
    }
    return parts;
  }

  /** Behind the last line that goes on with what stands at {@code at}. */
  private int end(int at) {
    int end = at + 1;
    while (end < lines.size() && goesOn(lines.get(end), 0, lines.get(at))) {
      end++;
    }
    return end;
  }

  private Passage.@Nullable Part untouched(int at, int end) {
    Passage.Part origin = lines.get(at).origin();
    return origin != null && lines.subList(at, end).equals(Unfolding.of(origin)) ? origin : null;
  }

  private static List<TextBlock> blocks(List<Line> lines, int depth) {
    List<TextBlock> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      int end = end(lines, at, depth);
      if (line.within().size() > depth) {
        add(blocks, gathered(lines.subList(at, end), depth));
      } else if (!line.isEmpty()) {
        blocks.add(leaf(line));
      }
      at = end;
    }
    return blocks;
  }

  /** Where the lines end that stand in the same list, quotation or footnote as this one. */
  private static int end(List<Line> lines, int at, int depth) {
    int end = at + 1;
    while (end < lines.size() && goesOn(lines.get(end), depth, lines.get(at))) {
      end++;
    }
    return end;
  }

  /** Whether a line stands in the same list, quotation or footnote as the one that began it. */
  private static boolean goesOn(Line line, int depth, Line first) {
    if (line.within().size() <= depth || first.within().size() <= depth) {
      return false;
    }
    Within now = line.within().get(depth);
    if (now.isFirst()) {
      return false;
    }
    return switch (first.within().get(depth)) {
      case Within.Item item -> now instanceof Within.Item same && same.marks() == item.marks();
      case Within.Quote _ -> now instanceof Within.Quote;
      case Within.Footnote footnote ->
          now instanceof Within.Footnote same && same.label().equals(footnote.label());
    };
  }

  private static @Nullable TextBlock gathered(List<Line> lines, int depth) {
    return switch (lines.getFirst().within().get(depth)) {
      case Within.Item item -> list(lines, depth, item);
      case Within.Quote _ -> new TextBlock.Quote(blocks(lines, depth + 1));
      case Within.Footnote footnote ->
          new TextBlock.FootnoteText(footnote.label(), blocks(lines, depth + 1));
    };
  }

  private static @Nullable TextBlock list(List<Line> lines, int depth, Within.Item first) {
    List<List<TextBlock>> items = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || opensItem(lines.get(i), depth)) {
        items.add(blocks(lines.subList(from, i), depth + 1));
        from = i;
      }
    }
    items.removeIf(List::isEmpty);
    return items.isEmpty() ? null : new TextBlock.Listing(first.marks(), first.start(), items);
  }

  private static boolean opensItem(Line line, int depth) {
    return line.within().get(depth) instanceof Within.Item item && item.opens() != Opens.NOTHING;
  }

  private static void add(List<TextBlock> blocks, @Nullable TextBlock block) {
    boolean hollow = block instanceof TextBlock.Quote(List<TextBlock> inside) && inside.isEmpty();
    if (block != null && !hollow) {
      blocks.add(block);
    }
  }

  private static TextBlock leaf(Line line) {
    return switch (line.leaf()) {
      case Leaf.Words() -> new TextBlock.Paragraph(Nesting.words(line.strokes()));
      case Leaf.Heading(int level) -> new TextBlock.Heading(level, Nesting.words(line.strokes()));
      case Leaf.Table table -> table(table);
      case Leaf.Picture(String picture) -> new TextBlock.Picture(picture);
    };
  }

  private static TextBlock table(Leaf.Table table) {
    List<List<List<Inline>>> rows =
        table.rows().stream().map(row -> row.stream().map(Nesting::words).toList()).toList();
    List<Stroke> words = table.caption();
    Caption caption = words == null ? null : new Caption(Nesting.words(words), table.id());
    return new TextBlock.Table(caption, rows.getFirst(), rows.subList(1, rows.size()));
  }
}
