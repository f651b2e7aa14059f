package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Within.Opens;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Lays one part of a text out as lines. */
final class Unfolding {
  private final Passage.Part part;
  private final List<Line> lines = new ArrayList<>();

  private Unfolding(Passage.Part part) {
    this.part = part;
  }

  static List<Line> of(Passage.Part part) {
    Unfolding unfolding = new Unfolding(part);
    unfolding.add(part.block(), List.of());
    return unfolding.lines;
  }

  private void add(TextBlock block, List<Within> within) {
    switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> line(within, Line.WORDS, words);
      case TextBlock.Heading(int level, List<Inline> words) ->
          line(within, new Leaf.Heading(level), words);
      case TextBlock.Listing list -> list(list, within);
      case TextBlock.Table table -> line(within, table(table), List.of());
      case TextBlock.Picture(String picture) -> line(within, new Leaf.Picture(picture), List.of());
      case TextBlock.Quote(List<TextBlock> blocks) -> all(blocks, within, new Within.Quote(true));
      case TextBlock.FootnoteText(String label, List<TextBlock> blocks) ->
          all(blocks, within, new Within.Footnote(label, true));
    }
  }

  private void list(TextBlock.Listing list, List<Within> within) {
    Opens opens = Opens.LIST;
    for (List<TextBlock> item : list.items()) {
      List<Within> outer = opens == Opens.LIST ? within : goingOn(within);
      all(item, outer, new Within.Item(list.marks(), list.start(), opens));
      opens = Opens.ITEM;
    }
  }

  /** Blocks beside one another; only the first line of all begins what they stand in. */
  private void all(List<TextBlock> blocks, List<Within> within, Within first) {
    int before = lines.size();
    if (blocks.isEmpty()) {
      line(and(within, first), Line.WORDS, List.of());
    }
    for (TextBlock block : blocks) {
      boolean begun = lines.size() > before;
      List<Within> outer = begun ? goingOn(within) : within;
      add(block, and(outer, begun ? first.goingOn() : first));
    }
  }

  private void line(List<Within> within, Leaf leaf, List<Inline> words) {
    lines.add(new Line(within, leaf, Inking.strokes(words), part));
  }

  private static Leaf.Table table(TextBlock.Table table) {
    TextBlock.Caption caption = table.caption();
    List<List<List<Stroke>>> rows = new ArrayList<>();
    rows.add(table.header().stream().map(Inking::strokes).toList());
    table.rows().forEach(row -> rows.add(row.stream().map(Inking::strokes).toList()));
    return new Leaf.Table(
        caption == null ? null : Inking.strokes(caption.words()),
        caption == null ? null : caption.id(),
        rows);
  }

  private static List<Within> goingOn(List<Within> within) {
    return within.stream().map(Within::goingOn).toList();
  }

  private static List<Within> and(List<Within> outer, Within inner) {
    List<Within> all = new ArrayList<>(outer);
    all.add(inner);
    return all;
  }
}
