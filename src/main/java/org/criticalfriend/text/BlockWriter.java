package org.criticalfriend.text;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.text.TextBlock.Listing;

/** Writes blocks as the Markdown that a careful person would type. */
final class BlockWriter {
  private static final String LINE = "\n";
  private static final String EMPTY_LINE = "\n\n";

  private final InlineWriter inlines = new InlineWriter();

  /**
   * A block without a line end.
   *
   * @param before how the block just before it is written, so that two lists stay two; or empty
   */
  String write(TextBlock block, String before) {
    return switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> inlines.paragraph(words);
      case TextBlock.Heading heading -> heading(heading);
      case Listing list -> listing(list, before);
      case TextBlock.Table table -> table(table);
      case TextBlock.Picture(String picture) ->
          "![](" + LinkTargets.written("picture:" + picture) + ")";
      case TextBlock.Quote(List<TextBlock> blocks) -> quote(blocks);
      case TextBlock.FootnoteText(String label, List<TextBlock> blocks) ->
          "[^" + label + "]: " + indented(all(blocks, false), 4);
    };
  }

  /** Only a heading that is underlined can be of more than one line. */
  private String heading(TextBlock.Heading heading) {
    String words = inlines.paragraph(heading.words());
    if (words.contains(LINE) && heading.level() <= 2) {
      return words + (heading.level() == 1 ? "\n===" : "\n---");
    }
    return "#".repeat(heading.level()) + " " + inlines.heading(heading.words());
  }

  private String quote(List<TextBlock> blocks) {
    return all(blocks, false)
        .lines()
        .map(line -> line.isEmpty() ? ">" : "> " + line)
        .collect(Collectors.joining(LINE));
  }

  private String all(List<TextBlock> blocks, boolean close) {
    StringBuilder written = new StringBuilder();
    String before = "";
    for (TextBlock block : blocks) {
      String next = write(block, before);
      if (!before.isEmpty()) {
        written.append(close ? LINE : EMPTY_LINE);
      }
      written.append(next);
      before = next;
    }
    return written.toString();
  }

  private String listing(Listing list, String before) {
    boolean close = list.items().stream().allMatch(BlockWriter::isClose);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < list.items().size(); i++) {
      String marker = marker(list, i, before) + " ";
      written
          .append(i == 0 ? "" : close ? LINE : EMPTY_LINE)
          .append(marker)
          .append(indented(all(list.items().get(i), close), marker.length()));
    }
    return written.toString();
  }

  /** Whether an item is a paragraph alone, or with a list beneath it that may end a paragraph. */
  private static boolean isClose(List<TextBlock> item) {
    return item.size() == 1
        || (item.size() == 2 && item.getLast() instanceof Listing list && list.start() == 1);
  }

  private static String marker(Listing list, int index, String before) {
    int number = list.start() + index;
    return switch (list.marks()) {
      case BULLETS -> before.startsWith("- ") ? "*" : "-";
      case NUMBERS -> number + (before.matches("(?s)\\d{1,9}\\. .*") ? ")" : ".");
      case LETTERS -> Letters.of(number) + ".";
    };
  }

  private String table(TextBlock.Table table) {
    TextBlock.Caption caption = table.caption();
    StringBuilder written = new StringBuilder();
    if (caption != null) {
      written.append("Table: ").append(inlines.paragraph(caption.words()));
      written.append(caption.id() == null ? "" : " {#" + caption.id() + "}").append(EMPTY_LINE);
    }
    written.append(row(table.header())).append(LINE);
    written.append("| --- ".repeat(table.header().size())).append('|');
    table.rows().forEach(row -> written.append(LINE).append(row(row)));
    return written.toString();
  }

  private String row(List<List<Inline>> cells) {
    return cells.stream()
        .map(cell -> inlines.cell(cell) + " |")
        .collect(Collectors.joining(" ", "| ", ""));
  }

  /** {@code text} with all lines but the first moved to the right. */
  private static String indented(String text, int width) {
    return text.replaceAll("\n(?=[^\n])", LINE + " ".repeat(width));
  }
}
