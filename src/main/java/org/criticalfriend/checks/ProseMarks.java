package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** The names that a passage hands on to the rest of the review, in their order. */
final class ProseMarks {
  private final List<String> fields = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();

  ProseMarks(Passage passage) {
    passage.parts().forEach(part -> block(part.block()));
  }

  List<String> fields() {
    return fields;
  }

  List<String> pictures() {
    return pictures;
  }

  List<String> references() {
    return references;
  }

  /** The ids of tables. */
  List<String> captions() {
    return captions;
  }

  private void block(TextBlock block) {
    switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> words(words);
      case TextBlock.Heading(_, List<Inline> words) -> words(words);
      case TextBlock.Listing list -> list.items().forEach(item -> item.forEach(this::block));
      case TextBlock.Table table -> table(table);
      case TextBlock.Picture(String picture) -> pictures.add(picture);
      case TextBlock.Quote(List<TextBlock> blocks) -> blocks.forEach(this::block);
      case TextBlock.FootnoteText(_, List<TextBlock> blocks) -> blocks.forEach(this::block);
    }
  }

  private void table(TextBlock.Table table) {
    TextBlock.Caption caption = table.caption();
    if (caption != null) {
      words(caption.words());
      if (caption.id() != null) {
        captions.add(caption.id());
      }
    }
    table.header().forEach(this::words);
    table.rows().forEach(row -> row.forEach(this::words));
  }

  private void words(List<Inline> words) {
    for (Inline word : words) {
      switch (word) {
        case Inline.Strong(List<Inline> inside) -> words(inside);
        case Inline.Emphasis(List<Inline> inside) -> words(inside);
        case Inline.Link(_, List<Inline> inside) -> words(inside);
        case Inline.Field(String name) -> fields.add(name);
        case Inline.CrossReference(String target) -> references.add(target);
        case Inline.Words _, Inline.Break _, Inline.FootnoteMark _ -> {}
      }
    }
  }
}
