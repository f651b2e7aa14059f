package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.criticalfriend.text.Letters;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Walks a paper from top to bottom and writes down its lines. */
final class Transcriber {
  private final List<Line> lines = new ArrayList<>();

  Transcript transcribe(PaperTree tree) {
    tree.head().lines().forEach(line -> add(Sort.HEAD, 0, "", line.text()));
    tree.body().forEach(element -> element(element, Sort.PARAGRAPH, 0));
    for (Footnote note : tree.footnotes()) {
      footnote(note);
    }
    return new Transcript(lines);
  }

  private void element(Element element, Sort sort, int depth) {
    switch (element) {
      case Element.Heading(int level, Numeral numeral, boolean _, List<Run> runs, Anchor _) ->
          add(Sort.HEADING, level, shown(numeral), text(runs));
      case Element.Paragraph(Element.Look _, Numeral numeral, List<Run> runs, Anchor _) ->
          add(sort, 0, shown(numeral), text(runs));
      case Element.Listing list -> listing(list, sort, depth + 1);
      case Element.Table table -> table(table);
      case Element.Figure figure -> figure(figure);
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void listing(Element.Listing list, Sort sort, int depth) {
    int number = list.start();
    for (Element.Item item : list.items()) {
      String mark = mark(list.marks(), number++);
      List<Element> elements = item.elements();
      if (elements.getFirst() instanceof Element.Paragraph first) {
        add(Sort.ITEM, depth, mark, text(first.runs()));
        elements = elements.subList(1, elements.size());
      }
      for (Element element : elements) {
        element(element, sort, depth);
      }
    }
  }

  static String mark(Marks marks, int number) {
    return switch (marks) {
      case BULLETS -> "•";
      case NUMBERS -> number + ".";
      case LETTERS -> Letters.of(number) + ".";
    };
  }

  private void table(Element.Table table) {
    caption(table.caption());
    table.header().forEach(cell -> cell(cell, Sort.HEADER_CELL));
    table.rows().forEach(row -> row.forEach(cell -> cell(cell, Sort.CELL)));
  }

  private void cell(Element.Cell cell, Sort sort) {
    if (cell.elements().isEmpty()) {
      add(sort, 0, "", "");
    }
    cell.elements().forEach(element -> element(element, sort, 0));
  }

  private void figure(Element.Figure figure) {
    add(Sort.FIGURE, 0, "", figure.alt());
    caption(figure.caption());
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      add(Sort.CAPTION, 0, caption.label() + " " + caption.number() + ":", text(caption.runs()));
    }
  }

  private void footnote(Footnote note) {
    String number = String.valueOf(note.number());
    int from = lines.size();
    note.elements().forEach(element -> element(element, Sort.FOOTNOTE, 0));
    Line first = lines.get(from);
    lines.set(from, new Line(Sort.FOOTNOTE, 0, number, first.text()));
  }

  private void add(Sort sort, int depth, String number, String text) {
    lines.add(new Line(sort, depth, number, text));
  }

  private static String shown(@Nullable Numeral numeral) {
    return numeral == null ? "" : numeral.shown();
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(
          switch (run) {
            case Run.Words words -> words.text();
            case Run.LineBreak() -> "\n";
            case Run.FootnoteMark(int number) -> "[" + number + "]";
            case Run.Reference reference -> reference.shown();
          });
    }
    return text.toString();
  }
}
