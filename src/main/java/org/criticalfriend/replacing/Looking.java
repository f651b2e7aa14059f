package org.criticalfriend.replacing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.Passage.Part;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** One text looked through for one pattern. */
final class Looking {
  private final PrintedText text;
  private final Pattern pattern;

  Looking(PrintedText text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /** Every match, from top to bottom; none where the text is none that a paper can hold. */
  List<Match> matches() {
    Lines lines = new Lines(pattern, number -> false, "");
    try {
      through(lines);
    } catch (InvalidValue e) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Lines.Found found : lines.found()) {
      matches.add(
          new Match(
              text.id(),
              text.member(),
              matches.size(),
              found.before(),
              found.words(),
              found.after()));
    }
    return matches;
  }

  /**
   * The text with some of the matches replaced.
   *
   * @throws InvalidValue where it could not be written so
   */
  String replaced(IntPredicate wanted, String by) {
    return through(new Lines(pattern, wanted, by));
  }

  private String through(Lines lines) {
    if (!text.prose()) {
      return lines.plain(text.text());
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : Passage.parse(text.text()).parts()) {
      TextBlock after = block(part.block(), lines);
      parts.add(after.equals(part.block()) ? part : new Part(after, null));
    }
    return new Passage(parts).markdown();
  }

  private static TextBlock block(TextBlock block, Lines lines) {
    return switch (block) {
      case TextBlock.Paragraph(List<Inline> words) ->
          new TextBlock.Paragraph(lines.line(words, true));
      case TextBlock.Heading(int level, List<Inline> words) ->
          new TextBlock.Heading(level, lines.line(words, true));
      case TextBlock.Listing(TextBlock.Marks marks, int start, List<List<TextBlock>> items) ->
          new TextBlock.Listing(
              marks, start, items.stream().map(item -> blocks(item, lines)).toList());
      case TextBlock.Table table -> table(table, lines);
      case TextBlock.Picture picture -> picture;
      case TextBlock.Quote(List<TextBlock> quoted) -> new TextBlock.Quote(blocks(quoted, lines));
      case TextBlock.FootnoteText(String label, List<TextBlock> noted) ->
          new TextBlock.FootnoteText(label, blocks(noted, lines));
    };
  }

  private static List<TextBlock> blocks(List<TextBlock> blocks, Lines lines) {
    return blocks.stream().map(block -> block(block, lines)).toList();
  }

  private static TextBlock table(TextBlock.Table table, Lines lines) {
    TextBlock.@Nullable Caption caption = table.caption();
    TextBlock.@Nullable Caption after =
        caption == null
            ? null
            : new TextBlock.Caption(lines.line(caption.words(), true), caption.id());
    List<List<Inline>> header = cells(table.header(), lines);
    return new TextBlock.Table(
        after, header, table.rows().stream().map(row -> cells(row, lines)).toList());
  }

  private static List<List<Inline>> cells(List<List<Inline>> cells, Lines lines) {
    return cells.stream().map(cell -> lines.line(cell, false)).toList();
  }
}
