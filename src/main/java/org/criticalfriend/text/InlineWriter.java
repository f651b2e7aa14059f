package org.criticalfriend.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what stands within a paragraph, a heading or a cell. */
final class InlineWriter {
  private static final Pattern CLOSING_HASH = Pattern.compile("#$");

  /** One line, or several where the words break. */
  String paragraph(List<Inline> words) {
    return written(words).lines().map(Escapes::line).collect(Collectors.joining("\n"));
  }

  /** What stands after the hashes of a heading, where hashes at the end would be dropped. */
  String heading(List<Inline> words) {
    return CLOSING_HASH.matcher(Escapes.edges(written(words))).replaceFirst("\\\\#");
  }

  /** What stands between two pipes. */
  String cell(List<Inline> words) {
    return Escapes.edges(written(words)).replace("|", "\\|");
  }

  private static String written(List<Inline> words) {
    Strokes strokes = new Strokes();
    add(strokes, words, false);
    return strokes.written();
  }

  private static void add(Strokes strokes, List<Inline> inlines, boolean inLink) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(String text) -> strokes.text(Escapes.words(text, inLink));
        case Inline.Strong(List<Inline> inside) -> {
          strokes.open(2);
          add(strokes, inside, inLink);
          strokes.close(2);
        }
        case Inline.Emphasis(List<Inline> inside) -> {
          strokes.open(1);
          add(strokes, inside, inLink);
          strokes.close(1);
        }
        case Inline.Link link -> link(strokes, link);
        case Inline.Break() -> strokes.text("\\\n");
        case Inline.Field(String name) -> strokes.text("{" + name + "}");
        case Inline.FootnoteMark(String label) -> strokes.text("[^" + label + "]");
        case Inline.CrossReference(String target) -> strokes.text("[[" + target + "]]");
      }
    }
  }

  private static void link(Strokes strokes, Inline.Link link) {
    if (LinkTargets.isBare(link)) {
      strokes.text("<" + LinkTargets.shown(link) + ">");
      return;
    }
    strokes.noPicture();
    strokes.text("[");
    add(strokes, link.inside(), true);
    strokes.text("](" + LinkTargets.written(link.target()) + ")");
  }
}
