package org.criticalfriend.pdf;

import static org.criticalfriend.pdf.PdfTrees.bold;
import static org.criticalfriend.pdf.PdfTrees.italic;
import static org.criticalfriend.pdf.PdfTrees.item;
import static org.criticalfriend.pdf.PdfTrees.link;
import static org.criticalfriend.pdf.PdfTrees.paragraph;
import static org.criticalfriend.pdf.PdfTrees.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Item;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;

/**
 * A paper made up from a seed.
 *
 * <p>The word before the mark of footnote 7 is "mk7x", that footnote begins with "nt7x" and each
 * heading with "hd" and a number, so that a test can find them on their pages. Where footnotes may
 * be longer than a page, no two marks can come to stand on one line: the second could not begin on
 * its page.
 */
final class RandomPaper {
  private static final String[] WORDS = {
    "a",
    "of",
    "the",
    "quay",
    "harbour",
    "pilot",
    "tides",
    "review",
    "newcomers",
    "board",
    "well-kept",
    "understanding",
    "12",
    "2024–25",
    "services,",
    "nearly",
    "responsibilities."
  };

  private static final List<Marks> MARKS = List.of(Marks.BULLETS, Marks.NUMBERS, Marks.LETTERS);

  private final Random random;
  private final PdfTrees paper = new PdfTrees();
  private final boolean longNotes;
  private int notes;
  private int headings;
  private Anchor last;

  private RandomPaper(long seed) {
    random = new Random(seed);
    longNotes = random.nextInt(5) == 0;
  }

  static PaperTree tree(long seed) {
    return new RandomPaper(seed).build();
  }

  private PaperTree build() {
    if (random.nextBoolean()) {
      paper.cover("Programme", "Title", "Subtitle", "9 April", "Outcome Paper");
    }
    if (random.nextBoolean()) {
      paper.contents();
    }
    int sections = 1 + random.nextInt(5);
    for (int i = 1; i <= sections; i++) {
      section(i);
    }
    return paper.tree();
  }

  private void section(int number) {
    heading(1, number + ".");
    int blocks = 1 + random.nextInt(12);
    for (int i = 1; i <= blocks; i++) {
      block(number + "." + i);
    }
  }

  private void heading(int level, String number) {
    int own = ++headings;
    List<Run> runs = new ArrayList<>(List.of(words("hd" + own + "x" + text(8))));
    if (!longNotes && random.nextInt(6) == 0) {
      mark(runs);
    }
    if (random.nextInt(8) == 0 && level == 1) {
      paper.appendix("Appendix " + number, runs.toArray(Run[]::new));
    } else {
      paper.heading(level, number, runs.toArray(Run[]::new));
    }
    paper.look(Look.BODY, runs(50));
  }

  private void block(String number) {
    switch (random.nextInt(12)) {
      case 0 -> heading(2 + random.nextInt(3), "");
      case 1 -> paper.listing(marks(), random.nextBoolean(), items(1));
      case 2 -> table();
      case 3 -> paper.look(Look.QUOTE, runs(60));
      case 4 -> {
        paper.figure(
            PdfTrees.picture(1 + random.nextInt(900), 1 + random.nextInt(900)), "alt", text(5));
        paper.look(Look.SOURCE, words("src" + text(5)));
      }
      case 5 -> paper.look(Look.PERSON, bold("Name"), new Run.LineBreak(), words("post" + text(9)));
      case 6 -> paper.look(Look.CONTINUED, runs(120));
      case 7 -> paper.look(Look.LINES, words("1 Quay"), new Run.LineBreak(), words("Town"));
      default -> last = paper.numbered(number, runs(150));
    }
  }

  private Run[] runs(int most) {
    List<Run> runs = new ArrayList<>(List.of(words("begin" + text(most))));
    if (random.nextInt(3) == 0) {
      mark(runs);
      runs.add(words(text(most)));
    }
    if (!longNotes && random.nextInt(9) == 0) {
      mark(runs);
    }
    if (random.nextInt(5) == 0) {
      runs.add(italic(text(4)));
      runs.add(link("www.example.org/a" + text(3), "https://example.org/a b"));
    }
    if (last != null && random.nextInt(4) == 0) {
      runs.add(words(" see "));
      runs.add(PdfTrees.see(last, "1.1"));
    }
    return runs.toArray(Run[]::new);
  }

  private void mark(List<Run> runs) {
    int own = ++notes;
    runs.add(words(" mk" + own + "x"));
    List<Element> elements = new ArrayList<>();
    elements.add(
        paragraph(words("nt" + own + "x" + text(random.nextInt(longNotes ? 1500 : 60) + 1))));
    if (random.nextInt(6) == 0) {
      elements.add(paragraph(words("more" + text(20))));
      elements.add(PdfTrees.list(Marks.BULLETS, item(paragraph(words("in a note")))));
    }
    runs.add(paper.note(elements.toArray(Element[]::new)));
  }

  private Item[] items(int depth) {
    Item[] items = new Item[1 + random.nextInt(4)];
    for (int i = 0; i < items.length; i++) {
      List<Element> elements = new ArrayList<>(List.of(paragraph(runs(30))));
      if (random.nextInt(5) == 0) {
        elements.add(paragraph(runs(20)));
      }
      if (depth < 3 && random.nextInt(3) == 0) {
        elements.add(PdfTrees.list(marks(), items(depth + 1)));
      }
      items[i] = new Item(elements);
    }
    return items;
  }

  private Marks marks() {
    return MARKS.get(random.nextInt(MARKS.size()));
  }

  private void table() {
    List<List<Cell>> rows = new ArrayList<>();
    int count = random.nextInt(40);
    int longest = random.nextInt(12) == 0 ? 900 : 12;
    rows.add(List.of(cell(3), cell(3), cell(2)));
    for (int i = 0; i < count; i++) {
      rows.add(List.of(cell(longest), cell(longest), cell(4)));
    }
    paper.table(text(6), List.of(20, 50, 30), rows);
    if (random.nextBoolean()) {
      paper.look(Look.SOURCE, words("src" + text(5)));
    }
  }

  private Cell cell(int most) {
    return switch (random.nextInt(10)) {
      case 0 -> new Cell(List.of());
      case 1 ->
          longNotes
              ? new Cell(List.of())
              : new Cell(List.of(paragraph(runs(most)), PdfTrees.list(marks(), items(3))));
      default -> new Cell(List.of(paragraph(words("cell" + text(most)))));
    };
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}
