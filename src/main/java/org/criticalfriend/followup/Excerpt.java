package org.criticalfriend.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that another text quotes: its paragraphs and lists, without footnotes,
 * cross-references, tables and pictures, whose labels may stand in a review once only.
 */
public final class Excerpt {
  private static final int LONGEST_SENTENCE = 160;

  private Excerpt() {}

  /** The prose to quote, as Markdown; empty where nothing of it can be quoted. */
  public static String of(@Nullable String markdown) {
    if (markdown == null || markdown.isBlank()) {
      return "";
    }
    try {
      List<Passage.Part> parts =
          Passage.parse(markdown).blocks().stream()
              .map(Excerpt::quoted)
              .filter(Objects::nonNull)
              .map(block -> new Passage.Part(Objects.requireNonNull(block), null))
              .toList();
      return new Passage(parts).markdown().strip();
    } catch (InvalidValue noPassage) {
      return "";
    }
  }

  /** What to call a point: its headline, or else the first sentence of its prose, plain. */
  public static String title(@Nullable String headline, String text) {
    String words = plain(headline == null || headline.isBlank() ? text : headline);
    int end = words.indexOf(". ");
    String sentence = end < 0 ? words : words.substring(0, end + 1);
    int cut =
        sentence.length() > LONGEST_SENTENCE ? sentence.lastIndexOf(' ', LONGEST_SENTENCE) : -1;
    return cut < 0 ? sentence : sentence.substring(0, cut) + "\u2026";
  }

  private static String plain(String markdown) {
    try {
      return Passage.parse(markdown).blocks().stream()
          .filter(TextBlock.Paragraph.class::isInstance)
          .map(block -> words(((TextBlock.Paragraph) block).words()))
          .collect(Collectors.joining(" "))
          .strip();
    } catch (InvalidValue noPassage) {
      return markdown.strip();
    }
  }

  private static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(
          switch (inline) {
            case Inline.Words(var text) -> text;
            case Inline.Strong(var inside) -> words(inside);
            case Inline.Emphasis(var inside) -> words(inside);
            case Inline.Link(var _, var inside) -> words(inside);
            case Inline.Break() -> " ";
            case Inline.Field(var name) -> "{" + name + "}";
            case Inline.FootnoteMark _, Inline.CrossReference _ -> "";
          });
    }
    return words.toString();
  }

  private static @Nullable TextBlock quoted(TextBlock block) {
    return switch (block) {
      case TextBlock.Paragraph(var words) -> new TextBlock.Paragraph(inlines(words));
      case TextBlock.Heading(int _, var words) -> new TextBlock.Paragraph(inlines(words));
      case TextBlock.Listing(var marks, int start, var items) ->
          new TextBlock.Listing(marks, start, items.stream().map(Excerpt::item).toList());
      case TextBlock.Quote(var blocks) -> new TextBlock.Quote(item(blocks));
      case TextBlock.Table _, TextBlock.Picture _, TextBlock.FootnoteText _ -> null;
    };
  }

  private static List<TextBlock> item(List<TextBlock> blocks) {
    return blocks.stream()
        .map(Excerpt::quoted)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static List<Inline> inlines(List<Inline> all) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : all) {
      switch (inline) {
        case Inline.FootnoteMark _, Inline.CrossReference _ -> {}
        case Inline.Strong(var inside) -> kept.add(new Inline.Strong(inlines(inside)));
        case Inline.Emphasis(var inside) -> kept.add(new Inline.Emphasis(inlines(inside)));
        case Inline.Link(var target, var inside) ->
            kept.add(new Inline.Link(target, inlines(inside)));
        case Inline.Words(var text) -> add(kept, text);
        case Inline.Break _, Inline.Field _ -> kept.add(inline);
      }
    }
    return kept;
  }

  /** Words on both sides of what was left out become one, as reading would have it. */
  private static void add(List<Inline> kept, String text) {
    boolean joins = !kept.isEmpty() && kept.getLast() instanceof Inline.Words;
    String before = joins ? words(List.of(kept.removeLast())) : "";
    kept.add(new Inline.Words(before.endsWith(" ") ? before + text.stripLeading() : before + text));
  }
}
