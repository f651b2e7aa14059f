package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.criticalfriend.model.InvalidValue;

/** Turns the parser's inlines into ours; refuses what no paper can hold. */
final class InlineReader {
  /** Left by copying from other programs; no paper can print them, and nobody sees them. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u2028\u2029&&[^\\t]]");

  private final FootnoteLabels labels;
  private final Set<String> targets = new HashSet<>();

  InlineReader(FootnoteLabels labels) {
    this.labels = labels;
  }

  /** Where the links met so far lead. */
  Set<String> targets() {
    return targets;
  }

  List<Inline> read(Node parent) {
    List<Inline> inlines = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(UNSEEN.matcher(StandIns.standing(text.getLiteral())).replaceAll(" "));
      } else if (node instanceof SoftLineBreak) {
        words.append(' ');
      } else {
        flush(words, inlines);
        inlines.add(inline(node));
      }
    }
    flush(words, inlines);
    return inlines;
  }

  private static void flush(StringBuilder words, List<Inline> inlines) {
    if (!words.isEmpty()) {
      inlines.add(new Inline.Words(words.toString()));
      words.setLength(0);
    }
  }

  private Inline inline(Node node) {
    return switch (node) {
      case StrongEmphasis strong -> new Inline.Strong(read(strong));
      case Emphasis emphasis -> new Inline.Emphasis(read(emphasis));
      case HardLineBreak _ -> new Inline.Break();
      case Link link -> link(link);
      case FootnoteReference mark -> new Inline.FootnoteMark(labels.marked(mark.getLabel()));
      case Marks.LostMarkNode mark -> throw refused(node, lost(mark.label));
      case Marks.FieldNode field -> new Inline.Field(field.name);
      case Marks.ReferenceNode reference -> new Inline.CrossReference(reference.target);
      case Code code -> throw refused(node, "Computer code (`" + code.getLiteral() + "`)");
      case HtmlInline html -> throw refused(node, "HTML (" + html.getLiteral() + ")");
      case Image _ -> throw refused(node, "A picture without a paragraph of its own");
      default -> throw refused(node, "Something of a kind unknown here");
    };
  }

  private static String lost(String label) {
    String why = label.matches(".*\\s.*") ? "whose name holds a space" : "which has no text";
    return "The footnote mark [^" + label + "], " + why + ",";
  }

  private Inline link(Link link) {
    List<Inline> inside = read(link);
    if (inside.isEmpty()) {
      throw refused(link, "A link without words");
    }
    if (link.getTitle() != null) {
      throw refused(link, "A link with a title (\"" + link.getTitle() + "\")");
    }
    targets.add(link.getDestination());
    return new Inline.Link(StandIns.standing(link.getDestination()), inside);
  }

  private static InvalidValue refused(Node node, String what) {
    return BlockReader.refused(node, StandIns.standing(what));
  }
}
