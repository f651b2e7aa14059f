package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.TextBlock.Listing;

/** Turns the parser's blocks into ours; refuses, by line, what no paper can hold. */
final class BlockReader {
  private static final int DEEPEST_LIST = 3;

  private final InlineReader inlines;
  private final TableReader tables;
  private final List<LinkReferenceDefinition> links = new ArrayList<>();
  private int lists;

  BlockReader(FootnoteLabels labels, String markdown) {
    this.inlines = new InlineReader(labels);
    this.tables = new TableReader(inlines, markdown);
  }

  /** All blocks within {@code parent}, from top to bottom. */
  List<Found> read(Node parent) {
    List<Found> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition link) {
        links.add(link);
      } else {
        found.add(new Found(block(node), node));
      }
    }
    return found;
  }

  /** Holds that no line was taken for the far end of a link that nobody follows. */
  void settle() {
    for (LinkReferenceDefinition link : links) {
      if (!inlines.targets().contains(link.getDestination())) {
        String label = "[" + StandIns.standing(link.getLabel()) + "]:";
        throw refused(link, "A line that begins " + label + ", which defines a link unused,");
      }
    }
  }

  /** A block and the parser's node it was read from. */
  record Found(TextBlock block, Node node) {}

  private TextBlock block(Node node) {
    return switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> new TextBlock.Heading(heading.getLevel(), inlines.read(heading));
      case BulletList list -> listing(TextBlock.Marks.BULLETS, 1, list);
      case OrderedList list ->
          listing(
              TextBlock.Marks.NUMBERS,
              Objects.requireNonNullElse(list.getMarkerStartNumber(), 1),
              list);
      case LetteredList list -> listing(TextBlock.Marks.LETTERS, list.start, list);
      case TableBlock table -> tables.read(table);
      case BlockQuote quote -> new TextBlock.Quote(all(quote));
      case FootnoteDefinition note -> footnote(note);
      case HtmlBlock html -> throw refused(html, "HTML (" + firstLine(html.getLiteral()) + ")");
      case ThematicBreak rule -> throw refused(rule, "A rule across the page (---)");
      default -> throw refused(node, "Text set apart as computer code (by a tab or four spaces)");
    };
  }

  private TextBlock paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      return new TextBlock.Picture(PictureMarks.of(image));
    }
    return new TextBlock.Paragraph(inlines.read(paragraph));
  }

  private Listing listing(TextBlock.Marks marks, int start, Node list) {
    if (++lists > DEEPEST_LIST) {
      throw refused(list, "A list more than three deep");
    }
    List<List<TextBlock>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(item(item));
    }
    lists--;
    return new Listing(marks, start, items);
  }

  private List<TextBlock> item(Node item) {
    List<TextBlock> blocks = all(item);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof TextBlock.Paragraph)) {
      throw refused(item, "A list item that does not begin with words");
    }
    wordsAndListsOnly(item, blocks, "a list");
    return blocks;
  }

  private TextBlock footnote(FootnoteDefinition note) {
    if (!(note.getParent() instanceof org.commonmark.node.Document)) {
      throw refused(note, "A footnote's text within a list or a quotation");
    }
    List<TextBlock> blocks = all(note);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof TextBlock.Paragraph)) {
      throw refused(note, "A footnote that does not begin with words");
    }
    wordsAndListsOnly(note, blocks, "a footnote");
    return new TextBlock.FootnoteText(note.getLabel(), blocks);
  }

  private static void wordsAndListsOnly(Node node, List<TextBlock> blocks, String where) {
    for (TextBlock block : blocks) {
      if (!(block instanceof TextBlock.Paragraph || block instanceof Listing)) {
        throw refused(node, "Anything but words and lists within " + where);
      }
    }
  }

  private List<TextBlock> all(Node parent) {
    List<TextBlock> blocks = new ArrayList<>();
    List<Found> found = read(parent);
    for (int i = 0; i < found.size(); i++) {
      TextBlock block = found.get(i).block();
      TextBlock.Table captioned =
          blocks.isEmpty() ? null : Captions.joined(blocks.getLast(), block);
      if (captioned != null) {
        blocks.removeLast();
      }
      blocks.add(captioned == null ? block : captioned);
    }
    return blocks;
  }

  private static String firstLine(String html) {
    return html.lines().findFirst().orElse("").strip();
  }

  /** An error that names the line on which {@code node} begins. */
  static InvalidValue refused(Node node, String what) {
    Node placed = node;
    while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
      placed = placed.getParent();
    }
    int line =
        placed.getSourceSpans().isEmpty()
            ? 1
            : placed.getSourceSpans().getFirst().getLineIndex() + 1;
    return new InvalidValue("Line " + line + ": " + what + " cannot be placed in a paper.");
  }
}
