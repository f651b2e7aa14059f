package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.criticalfriend.text.Passage.Part;

/** Makes passages that nobody has typed yet, of every kind of block and with the hardest words. */
public final class RandomPassages {
  private static final List<String> WORDS =
      List.of(
          "care",
          "The PCT",
          "a",
          "b.",
          "1.",
          "2)",
          "a.",
          "aa.",
          "-",
          "+",
          "*",
          "**",
          "_",
          "__",
          "snake_case",
          "#",
          "##",
          ">",
          "=",
          "===",
          "---",
          "~~~",
          "`",
          "```",
          "\\",
          "\\\\",
          "[",
          "]",
          "[x]",
          "[^x]",
          "[^1]",
          "[[x]]",
          "{",
          "}",
          "{count:days}",
          "{Host}",
          "|",
          "| a |",
          "|-|",
          ":-:",
          "<",
          "<b>",
          "<!--",
          "<?x",
          "</p>",
          "&",
          "&amp;",
          "&#42;",
          "!",
          "![]",
          "(x)",
          "[a](b)",
          "[a]:",
          ":",
          "2008.",
          "“quoted”",
          "‘so’",
          "–",
          "£5",
          "\u00a0",
          "łódź",
          "ا",
          "𝄞",
          "e. coli",
          "http://x.org/a_b",
          "a@b.org",
          "<a@b.org>",
          "!",
          ".",
          ",",
          "\t",
          " ",
          "  ");

  private static final List<TextBlock.Marks> MARKS = List.of(TextBlock.Marks.values());

  private final Random random;
  private final List<TextBlock> notes = new ArrayList<>();

  /** Always the same passages for the same seed. */
  public RandomPassages(long seed) {
    this.random = new Random(seed);
  }

  /** A passage without sources. */
  public Passage passage() {
    List<TextBlock> blocks = new ArrayList<>(blocks(1 + random.nextInt(4), true));
    while (notes.removeIf(note -> !isMarked(note, blocks))) {
      // A note may have been marked in another that has just gone.
    }
    blocks.addAll(notes);
    return new Passage(blocks.stream().map(block -> new Part(block, null)).toList());
  }

  /** Inlines that found no place have left notes behind. */
  private boolean isMarked(TextBlock note, List<TextBlock> blocks) {
    String label = ((TextBlock.FootnoteText) note).label();
    String mark = new Inline.FootnoteMark(label).toString();
    return Stream.concat(blocks.stream(), notes.stream().filter(other -> !other.equals(note)))
        .anyMatch(block -> block.toString().contains(mark));
  }

  private List<TextBlock> blocks(int count, boolean outermost) {
    return Stream.generate(() -> block(outermost)).limit(count).toList();
  }

  private TextBlock block(boolean outermost) {
    return switch (random.nextInt(outermost ? 9 : 6)) {
      case 0, 1 -> paragraph();
      case 2 -> heading();
      case 3 -> list(1 + random.nextInt(3));
      case 4 -> table();
      case 5 -> new TextBlock.Picture("map" + (random.nextBoolean() ? "" : " (" + word() + "x"));
      case 6 -> new TextBlock.Quote(blocks(1 + random.nextInt(3), false));
      default -> list(3);
    };
  }

  private TextBlock paragraph() {
    return new TextBlock.Paragraph(inlines(2, Where.PARAGRAPH));
  }

  private TextBlock heading() {
    int level = 1 + random.nextInt(6);
    return new TextBlock.Heading(level, inlines(1, Where.LINE));
  }

  private TextBlock.Listing list(int deep) {
    TextBlock.Marks marks = MARKS.get(random.nextInt(MARKS.size()));
    int start = marks == TextBlock.Marks.NUMBERS && random.nextBoolean() ? random.nextInt(2000) : 1;
    List<List<TextBlock>> items = new ArrayList<>();
    int count = 1 + random.nextInt(random.nextInt(40) == 0 ? 40 : 3);
    for (int i = 0; i < count; i++) {
      items.add(item(deep));
    }
    return new TextBlock.Listing(marks, start, items);
  }

  private List<TextBlock> item(int deep) {
    List<TextBlock> blocks = new ArrayList<>(List.of(paragraph()));
    while (random.nextInt(3) == 0) {
      blocks.add(deep > 1 && random.nextBoolean() ? list(deep - 1) : paragraph());
    }
    return blocks;
  }

  private TextBlock table() {
    int columns = 1 + random.nextInt(3);
    List<List<List<Inline>>> rows =
        Stream.generate(() -> row(columns)).limit(random.nextInt(3)).toList();
    String id = random.nextBoolean() ? "t-" + random.nextInt(9) : null;
    TextBlock.Caption caption = new TextBlock.Caption(captionWords(), id);
    return new TextBlock.Table(random.nextBoolean() ? caption : null, row(columns), rows);
  }

  /** A caption does not end in spaces. */
  private List<Inline> captionWords() {
    List<Inline> words = inlines(1, Where.PARAGRAPH);
    if (words.getLast() instanceof Inline.Words(String text)) {
      words.set(words.size() - 1, new Inline.Words(text + "."));
    }
    return words;
  }

  private List<List<Inline>> row(int columns) {
    return Stream.generate(
            () -> random.nextInt(4) == 0 ? List.<Inline>of() : inlines(1, Where.LINE))
        .limit(columns)
        .toList();
  }

  private enum Where {
    PARAGRAPH,
    LINE,
    LINK
  }

  /**
   * At least one inline; no two words side by side, no break at an end, nothing that is nothing.
   */
  private List<Inline> inlines(int deep, Where where) {
    List<Inline> inlines = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    while (inlines.size() < count) {
      Inline next = inline(deep, where);
      boolean touching = !inlines.isEmpty() && touch(inlines.getLast(), next);
      boolean atEnd = inlines.isEmpty() || inlines.size() + 1 == count;
      if (!touching && !(atEnd && next instanceof Inline.Break)) {
        inlines.add(next);
      }
    }
    return inlines;
  }

  private static boolean touch(Inline before, Inline next) {
    return isWords(before) == isWords(next) && (isWords(next) || isStroke(before));
  }

  private static boolean isWords(Inline inline) {
    return inline instanceof Inline.Words;
  }

  private static boolean isStroke(Inline inline) {
    return inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
  }

  private Inline inline(int deep, Where where) {
    return switch (random.nextInt(16)) {
      case 0 -> deep == 0 ? words() : new Inline.Strong(inlines(deep - 1, where));
      case 1, 2 -> deep == 0 ? words() : new Inline.Emphasis(inlines(deep - 1, where));
      case 4 -> where == Where.PARAGRAPH ? new Inline.Break() : words();
      case 5 -> new Inline.Field(random.nextBoolean() ? "host" : "count:met:a|b *c*");
      case 6 -> new Inline.CrossReference("t_" + random.nextInt(9));
      case 7 -> where == Where.LINK || deep == 0 || notes.size() > 5 ? words() : note();
      case 8 -> where == Where.LINK || deep == 0 ? words() : link();
      default -> words();
    };
  }

  private Inline note() {
    String label = "n" + notes.size();
    notes.add(new TextBlock.FootnoteText(label, List.of()));
    int place = notes.size() - 1;
    List<TextBlock> blocks = new ArrayList<>(List.of(new TextBlock.Paragraph(List.of(words()))));
    if (random.nextInt(4) == 0) {
      blocks.add(random.nextBoolean() ? list(1) : paragraph());
    }
    notes.set(place, new TextBlock.FootnoteText(label, blocks));
    return new Inline.FootnoteMark(label);
  }

  private Inline link() {
    return switch (random.nextInt(4)) {
      case 0 -> new Inline.Link("mailto:a@b.org", List.of(new Inline.Words("a@b.org")));
      case 1 ->
          new Inline.Link(
              "https://x.org/?a=b&c", List.of(new Inline.Words("https://x.org/?a=b&c")));
      default -> new Inline.Link("x" + word().strip(), inlines(1, Where.LINK));
    };
  }

  private Inline words() {
    StringBuilder words = new StringBuilder(word());
    while (random.nextInt(3) > 0) {
      words.append(random.nextBoolean() ? " " : "").append(word());
    }
    return new Inline.Words(words.toString());
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
