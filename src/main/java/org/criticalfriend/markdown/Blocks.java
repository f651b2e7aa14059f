package org.criticalfriend.markdown;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Letters;
import org.criticalfriend.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** A paper as blocks of prose: what it counts stands as words. */
final class Blocks {
  private static final int LOWEST = 6;

  private final boolean styled;
  private final List<Element.Figure> figures = new ArrayList<>();

  Blocks(boolean styled) {
    this.styled = styled;
  }

  List<TextBlock> of(PaperTree tree) {
    List<TextBlock> blocks = new ArrayList<>();
    for (Head.Line line : tree.head().lines()) {
      List<Inline> words = List.of(new Inline.Words(line.text()));
      boolean title = line.role() == Head.Role.TITLE;
      blocks.add(title ? new TextBlock.Heading(1, words) : new TextBlock.Paragraph(words));
    }
    tree.body().forEach(element -> add(blocks, element));
    for (Footnote note : tree.footnotes()) {
      List<TextBlock> inside = new ArrayList<>();
      note.elements().forEach(element -> add(inside, element));
      blocks.add(new TextBlock.FootnoteText(String.valueOf(note.number()), inside));
    }
    return blocks;
  }

  /** The pictures met, in order; the first is called figure-1. */
  List<Element.Figure> figures() {
    return figures;
  }

  static String name(int figure) {
    return "figure-" + figure;
  }

  private void add(List<TextBlock> blocks, Element element) {
    switch (element) {
      case Element.Heading(int level, Numeral numeral, boolean _, List<Run> runs, var _) ->
          blocks.add(
              new TextBlock.Heading(Math.min(LOWEST, level + 1), words(numbered(numeral, runs))));
      case Element.Paragraph(Element.Look look, Numeral numeral, List<Run> runs, var _) -> {
        TextBlock paragraph = new TextBlock.Paragraph(words(numbered(numeral, runs)));
        boolean quote = look == Element.Look.QUOTE;
        blocks.add(quote ? new TextBlock.Quote(List.of(paragraph)) : paragraph);
      }
      case Element.Listing list -> blocks.add(listing(list));
      case Element.Table table -> table(blocks, table);
      case Element.Figure figure -> {
        figures.add(figure);
        blocks.add(new TextBlock.Picture(name(figures.size())));
        caption(blocks, figure.caption());
      }
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private TextBlock listing(Element.Listing list) {
    List<List<TextBlock>> items = new ArrayList<>();
    for (Element.Item item : list.items()) {
      List<TextBlock> inside = new ArrayList<>();
      item.elements().forEach(element -> add(inside, element));
      items.add(inside);
    }
    return new TextBlock.Listing(list.marks(), list.start(), items);
  }

  private void table(List<TextBlock> blocks, Element.Table table) {
    caption(blocks, table.caption());
    blocks.add(
        new TextBlock.Table(
            null,
            table.header().stream().map(this::cell).toList(),
            table.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList()));
  }

  private void caption(List<TextBlock> blocks, Element.@Nullable Caption caption) {
    if (caption != null) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.Words.plain(caption.label() + " " + caption.number() + ": "));
      runs.addAll(caption.runs());
      blocks.add(new TextBlock.Paragraph(words(runs)));
    }
  }

  /** Everything in a cell on one line. */
  private List<Inline> cell(Element.Cell cell) {
    List<Run> runs = new ArrayList<>();
    cell.elements().forEach(element -> flat(runs, element, ""));
    return new Inlines(styled, true).of(runs);
  }

  private void flat(List<Run> runs, Element element, String mark) {
    switch (element) {
      case Element.Paragraph paragraph -> {
        if (!runs.isEmpty()) {
          runs.add(new Run.LineBreak());
        }
        if (!mark.isEmpty()) {
          runs.add(Run.Words.plain(mark + " "));
        }
        runs.addAll(paragraph.runs());
      }
      case Element.Heading heading -> {
        if (!runs.isEmpty()) {
          runs.add(new Run.LineBreak());
        }
        runs.addAll(heading.runs());
      }
      case Element.Listing list -> items(runs, list);
      case Element.Table _, Element.Figure _, Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void items(List<Run> runs, Element.Listing list) {
    int number = list.start();
    for (Element.Item item : list.items()) {
      String mark =
          switch (list.marks()) {
            case BULLETS -> "\u2022";
            case NUMBERS -> number + ".";
            case LETTERS -> Letters.of(number) + ".";
          };
      for (Element element : item.elements()) {
        flat(runs, element, mark);
        mark = "";
      }
      number++;
    }
  }

  private List<Inline> words(List<Run> runs) {
    return new Inlines(styled, false).of(runs);
  }

  private static List<Run> numbered(@Nullable Numeral numeral, List<Run> runs) {
    if (numeral == null) {
      return runs;
    }
    List<Run> all = new ArrayList<>(List.of(Run.Words.plain(numeral.shown() + " ")));
    all.addAll(runs);
    return all;
  }
}
