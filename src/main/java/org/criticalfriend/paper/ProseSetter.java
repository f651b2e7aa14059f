package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Picture;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** Sets one passage: its first paragraph takes the number, what follows belongs to it. */
final class ProseSetter {
  private static final int LOWEST_HEADING = 4;

  private final Desk desk;
  private final Origin origin;
  private final Wording wording;
  private boolean awaitsNumber;
  private boolean continued;

  ProseSetter(Desk desk, Origin origin, Wording wording) {
    this.desk = desk;
    this.origin = origin;
    this.wording = wording;
  }

  /** The passage as paragraphs of the paper; {@code numbered} false leaves the count alone. */
  static List<Element> paragraphs(Desk desk, Origin origin, String markdown, boolean numbered) {
    desk.targets.printed(origin.source().text());
    Passage passage = desk.passage(markdown, origin);
    ProseSetter setter = of(desk, origin, passage);
    setter.awaitsNumber = numbered;
    return setter.all(passage.blocks());
  }

  /** The passage as one item of a list. */
  static Element.Item item(Desk desk, Origin origin, String markdown) {
    desk.targets.printed(origin.source().text());
    Passage passage = desk.passage(markdown, origin);
    List<TextBlock> blocks = passage.blocks();
    boolean fits =
        !blocks.isEmpty()
            && blocks.getFirst() instanceof TextBlock.Paragraph
            && blocks.stream().allMatch(ProseSetter::isWordsOrList);
    if (!fits) {
      throw PaperTrouble.notInList(origin.place());
    }
    return new Element.Item(of(desk, origin, passage).plain(blocks));
  }

  /** The passage without numbers; {@code continued} where it belongs to a numbered paragraph. */
  static List<Element> unnumbered(Desk desk, Origin origin, String markdown, boolean continued) {
    Passage passage = desk.passage(markdown, origin);
    ProseSetter setter = of(desk, origin, passage);
    setter.continued = continued;
    return setter.all(passage.blocks());
  }

  private static ProseSetter of(Desk desk, Origin origin, Passage passage) {
    return new ProseSetter(desk, origin, new Wording(desk, origin, passage.footnotes()));
  }

  private static boolean isWordsOrList(TextBlock block) {
    return block instanceof TextBlock.Paragraph || block instanceof TextBlock.Listing;
  }

  /** Blocks of words and lists, each paragraph by itself. */
  List<Element> plain(List<TextBlock> blocks) {
    return all(blocks);
  }

  private List<Element> all(List<TextBlock> blocks) {
    List<Element> elements = new ArrayList<>();
    for (TextBlock block : blocks) {
      add(elements, block);
    }
    return elements;
  }

  private void add(List<Element> elements, TextBlock block) {
    switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> {
        List<Run> runs = wording.runs(words);
        if (!runs.isEmpty()) {
          elements.add(paragraph(runs, elements.isEmpty() ? null : elements.getLast()));
        }
      }
      case TextBlock.Heading(int level, List<Inline> words) -> {
        int below = Math.min(LOWEST_HEADING, desk.level() + level);
        elements.add(new Element.Heading(below, null, false, wording.runs(words), origin.next()));
      }
      case TextBlock.Listing list -> elements.add(listing(list));
      case TextBlock.Table table -> elements.add(table(table));
      case TextBlock.Picture(String picture) -> picture(elements, picture);
      case TextBlock.Quote(List<TextBlock> blocks) -> quote(elements, blocks);
      case TextBlock.FootnoteText _ -> {} // set where its mark stands
    }
  }

  private Element paragraph(List<Run> runs, @Nullable Element before) {
    Anchor anchor = origin.next();
    if (beneathTableOrFigure(before) && opensWithSource(runs)) {
      return new Element.Paragraph(Look.SOURCE, null, runs, anchor);
    }
    Numeral numeral = awaitsNumber ? desk.numbers.paragraph() : null;
    awaitsNumber = false;
    if (numeral != null) {
      desk.targets.numbered(origin.source().text(), anchor, numeral.shown());
      continued = true;
      return new Element.Paragraph(Look.BODY, numeral, runs, anchor);
    }
    return new Element.Paragraph(continued ? Look.CONTINUED : Look.BODY, null, runs, anchor);
  }

  private static boolean beneathTableOrFigure(@Nullable Element before) {
    return before instanceof Element.Table || before instanceof Element.Figure;
  }

  private static boolean opensWithSource(List<Run> runs) {
    return runs.getFirst() instanceof Run.Words words && words.text().startsWith("Source:");
  }

  private Element listing(TextBlock.Listing list) {
    List<Element.Item> items =
        list.items().stream().map(blocks -> new Element.Item(within(blocks))).toList();
    return new Element.Listing(list.marks(), list.start(), items, continued);
  }

  /** Within items nothing is numbered or indented on its own. */
  private List<Element> within(List<TextBlock> blocks) {
    return new ProseSetter(desk, origin, wording).all(blocks);
  }

  private Element table(TextBlock.Table table) {
    Element.Caption caption = table.caption() == null ? null : caption(table.caption());
    List<Element.Cell> header = table.header().stream().map(this::cell).toList();
    List<List<Element.Cell>> rows =
        table.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList();
    return new Element.Table(caption, ColumnWidths.of(header, rows), header, rows);
  }

  private Element.Caption caption(TextBlock.Caption caption) {
    Anchor anchor = origin.next();
    int number = desk.numbers.nextTable();
    if (caption.id() != null) {
      desk.targets.numbered(caption.id(), anchor, "Table " + number);
    }
    return new Element.Caption("Table", number, wording.runs(caption.words()), anchor);
  }

  private Element.Cell cell(List<Inline> words) {
    List<Run> runs = wording.runs(words);
    return runs.isEmpty() ? Cells.empty() : Cells.of(runs, origin.next());
  }

  private void picture(List<Element> elements, String id) {
    Picture picture =
        desk.review().pictures().stream()
            .filter(candidate -> candidate.id().text().equals(id))
            .findFirst()
            .orElseThrow(() -> PaperTrouble.noPicture(origin.place(), id));
    elements.addAll(new FigureSetter(desk).set(picture, origin.place()));
  }

  private void quote(List<Element> elements, List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      if (block instanceof TextBlock.Paragraph(List<Inline> words)) {
        elements.add(new Element.Paragraph(Look.QUOTE, null, wording.runs(words), origin.next()));
      } else {
        add(elements, block);
      }
    }
  }
}
