package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;
import org.criticalfriend.text.TextBlock.Listing;

/** Brings blocks into a form that every text may hold; no word is lost by it. */
final class Fitting {
  private static final int DEEPEST = 3;

  private Fitting() {}

  /** Blocks that can be written and read back; where one cannot, its words stand without a look. */
  static List<TextBlock> sound(List<TextBlock> blocks) {
    if (isSound(blocks)) {
      return blocks;
    }
    List<TextBlock> sound = new ArrayList<>();
    for (TextBlock block : blocks) {
      sound.add(block);
      if (!isSound(sound)) {
        sound.removeLast();
        sound.addAll(bare(block));
      }
    }
    return sound;
  }

  /** A list no deeper than lists may be, of words and lists alone. */
  static Listing list(Listing raw, int depth) {
    List<List<TextBlock>> items = new ArrayList<>();
    raw.items().forEach(item -> item(item, depth, items));
    return new Listing(raw.marks(), raw.start(), items);
  }

  private static void item(List<TextBlock> item, int depth, List<List<TextBlock>> items) {
    List<TextBlock> own = new ArrayList<>();
    for (TextBlock block : item) {
      if (!(block instanceof Listing inner)) {
        own.addAll(paragraphs(block));
      } else if (own.isEmpty() || depth == DEEPEST) {
        add(own, items);
        own = new ArrayList<>();
        items.addAll(list(inner, depth).items());
      } else {
        own.add(list(inner, depth + 1));
      }
    }
    add(own, items);
  }

  /** The words of a block that is no list, a paragraph for each line of them. */
  static List<TextBlock> paragraphs(TextBlock block) {
    List<TextBlock> all = new ArrayList<>();
    switch (block) {
      case TextBlock.Paragraph paragraph -> all.add(paragraph);
      case TextBlock.Heading(int _, List<Inline> words) -> all.add(new TextBlock.Paragraph(words));
      case TextBlock.Quote(List<TextBlock> blocks) ->
          blocks.forEach(inner -> all.addAll(paragraphs(inner)));
      case TextBlock.Table table -> {
        cells(table.header(), all);
        table.rows().forEach(row -> cells(row, all));
      }
      case Listing list ->
          list.items().forEach(item -> item.forEach(one -> all.addAll(paragraphs(one))));
      case TextBlock.FootnoteText(String _, List<TextBlock> blocks) ->
          blocks.forEach(inner -> all.addAll(paragraphs(inner)));
      case TextBlock.Picture _ -> {}
    }
    return all;
  }

  private static void cells(List<List<Inline>> cells, List<TextBlock> all) {
    for (List<Inline> cell : cells) {
      if (!cell.isEmpty()) {
        all.add(new TextBlock.Paragraph(cell));
      }
    }
  }

  private static void add(List<TextBlock> item, List<List<TextBlock>> items) {
    if (!item.isEmpty()) {
      items.add(item);
    }
  }

  private static boolean isSound(List<TextBlock> blocks) {
    try {
      new Passage(blocks.stream().map(block -> new Passage.Part(block, null)).toList()).markdown();
      return true;
    } catch (InvalidValue e) {
      return false;
    }
  }

  private static List<TextBlock> bare(TextBlock block) {
    List<TextBlock> bare = new ArrayList<>();
    for (TextBlock one : paragraphs(block)) {
      StringBuilder words = new StringBuilder();
      ((TextBlock.Paragraph) one).words().forEach(inline -> words.append(text(inline)));
      bare.add(new TextBlock.Paragraph(List.of(new Inline.Words(words.toString().strip()))));
    }
    return bare;
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Inline.Words(String text) -> text;
      case Inline.Strong(List<Inline> inside) -> texts(inside);
      case Inline.Emphasis(List<Inline> inside) -> texts(inside);
      case Inline.Link(String _, List<Inline> inside) -> texts(inside);
      case Inline.Break() -> " ";
      case Inline.Field(String name) -> name;
      case Inline.FootnoteMark(String label) -> label;
      case Inline.CrossReference(String target) -> target;
    };
  }

  private static String texts(List<Inline> inside) {
    StringBuilder all = new StringBuilder();
    inside.forEach(inline -> all.append(text(inline)));
    return all.toString();
  }
}
