package org.criticalfriend.handouts;

import java.util.List;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** The words of one line of Markdown without their dress. */
final class BareWords {
  private BareWords() {}

  /** Text that is no Markdown is given back as it stands. */
  static String of(String markdown) {
    try {
      StringBuilder words = new StringBuilder();
      Passage.parse(markdown).blocks().forEach(block -> add(block, words));
      return words.isEmpty() ? markdown : words.toString();
    } catch (InvalidValue _) {
      return markdown;
    }
  }

  private static void add(TextBlock block, StringBuilder words) {
    if (block instanceof TextBlock.Paragraph(List<Inline> inlines)) {
      add(inlines, words);
    }
  }

  private static void add(List<Inline> inlines, StringBuilder words) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(String text) -> words.append(text);
        case Inline.Strong(List<Inline> inside) -> add(inside, words);
        case Inline.Emphasis(List<Inline> inside) -> add(inside, words);
        case Inline.Link(String _, List<Inline> inside) -> add(inside, words);
        case Inline.Break() -> words.append(' ');
        case Inline.Field(String name) -> words.append('{').append(name).append('}');
        case Inline.CrossReference _, Inline.FootnoteMark _ -> {}
      }
    }
  }
}
