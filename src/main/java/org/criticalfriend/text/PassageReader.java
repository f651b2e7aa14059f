package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.criticalfriend.text.Passage.Part;

/** Cuts a text into its parts, each with its source, and checks its footnotes. */
final class PassageReader {
  /** Far above any honest text; a text of thousands of nested quotes stops here. */
  private static final int DEEPEST = 40;

  private static final Parser PARSER =
      Parser.builder()
          .linkProcessor(new Marks.Footnotes())
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .customInlineContentParserFactory(new Marks.Fields())
          .customInlineContentParserFactory(new Marks.References())
          .customBlockParserFactory(new LetteredListParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private final String markdown;

  PassageReader(String markdown) {
    this.markdown = markdown;
  }

  Passage read() {
    Extent.check(markdown);
    Node document = PARSER.parse(StandIns.shown(markdown));
    FootnoteLabels labels = new FootnoteLabels(document);
    BlockReader blocks = new BlockReader(labels, markdown);
    List<Placed> placed = placed(blocks.read(document));
    labels.settle();
    blocks.settle();
    return new Passage(withSources(placed));
  }

  /** A caption and the table beneath it are one block. */
  private List<Placed> placed(List<BlockReader.Found> found) {
    List<Placed> placed = new ArrayList<>();
    for (BlockReader.Found one : found) {
      Placed before = placed.isEmpty() ? null : placed.getLast();
      TextBlock.Table table = before == null ? null : Captions.joined(before.block, one.block());
      if (before != null && table != null) {
        placed.removeLast();
        placed.add(new Placed(table, before.start));
      } else {
        placed.add(new Placed(one.block(), start(one.node())));
      }
    }
    return placed;
  }

  /** Where the line begins on which {@code node} does. */
  private int start(Node node) {
    int start = node.getSourceSpans().getFirst().getInputIndex();
    while (start > 0 && markdown.charAt(start - 1) != '\n' && markdown.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private List<Part> withSources(List<Placed> placed) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      int from = i == 0 ? 0 : placed.get(i).start;
      int to = i + 1 == placed.size() ? markdown.length() : placed.get(i + 1).start;
      parts.add(new Part(placed.get(i).block, markdown.substring(from, to)));
    }
    return parts;
  }

  private record Placed(TextBlock block, int start) {}
}
