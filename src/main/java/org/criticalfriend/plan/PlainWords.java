package org.criticalfriend.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Letters;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Prose as a spreadsheet can show it, and words from a spreadsheet as prose. */
final class PlainWords {
  private final Review review;

  PlainWords(Review review) {
    this.review = review;
  }

  /** The words alone; what cannot be read as prose stands as it was typed. */
  String of(String markdown) {
    try {
      return blocks(Passage.parse(markdown).blocks());
    } catch (InvalidValue e) {
      return markdown;
    }
  }

  /** Words as somebody typed them, as prose that says the same. */
  static String prose(String words) {
    List<Passage.Part> parts = new ArrayList<>();
    for (String paragraph : words.strip().split("\\R+", -1)) {
      if (!paragraph.isBlank()) {
        List<Inline> line = List.of(new Inline.Words(paragraph.strip()));
        parts.add(new Passage.Part(new TextBlock.Paragraph(line), null));
      }
    }
    return new Passage(parts).markdown();
  }

  private String blocks(List<TextBlock> blocks) {
    return blocks.stream()
        .map(this::block)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String block(TextBlock block) {
    return switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> inlines(words);
      case TextBlock.Heading(int _, List<Inline> words) -> inlines(words);
      case TextBlock.Listing list -> listing(list);
      case TextBlock.Quote(List<TextBlock> inside) -> blocks(inside);
      case TextBlock.Table table ->
          table.rows().stream()
              .map(row -> row.stream().map(this::inlines).collect(Collectors.joining(" \u2013 ")))
              .collect(Collectors.joining("\n"));
      case TextBlock.Picture _, TextBlock.FootnoteText _ -> "";
    };
  }

  private String listing(TextBlock.Listing list) {
    List<String> lines = new ArrayList<>();
    int number = list.start();
    for (List<TextBlock> item : list.items()) {
      String mark =
          switch (list.marks()) {
            case BULLETS -> "\u2022 ";
            case NUMBERS -> number + ". ";
            case LETTERS -> Letters.of(number) + ". ";
          };
      lines.add(mark + blocks(item));
      number++;
    }
    return String.join("\n", lines);
  }

  private String inlines(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(
          switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.Strong(List<Inline> inside) -> inlines(inside);
            case Inline.Emphasis(List<Inline> inside) -> inlines(inside);
            case Inline.Link link -> inlines(link.inside());
            case Inline.Break() -> "\n";
            case Inline.Field(String name) -> FieldWords.of(review, name);
            case Inline.FootnoteMark _ -> "";
            case Inline.CrossReference(String target) -> target;
          });
    }
    return words.toString();
  }
}
