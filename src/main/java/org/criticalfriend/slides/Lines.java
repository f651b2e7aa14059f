package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.Run;
import org.criticalfriend.slides.Line.Kind;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Turns the words of a paper into the paragraphs of a slide. */
final class Lines {
  private static final int DEEPEST = 2;

  /** On the first slide nothing has a bullet. */
  private final boolean bare;

  Lines(boolean bare) {
    this.bare = bare;
  }

  /** A heading, a paragraph or a list; others have none. */
  List<Line> of(Element element) {
    List<Line> lines = new ArrayList<>();
    add(lines, element, Kind.WORDS, 0);
    return lines;
  }

  /** Everything in a cell. */
  Page.Cell cell(Element.Cell cell) {
    List<Line> lines = new ArrayList<>();
    cell.elements().forEach(element -> add(lines, element, Kind.WORDS, 0));
    return new Page.Cell(lines);
  }

  /** A footnote in small print, its number before it. */
  List<Line> of(Footnote note) {
    List<Line> lines = new ArrayList<>();
    note.elements().forEach(element -> add(lines, element, Kind.SMALL, 0));
    Line first = lines.getFirst();
    List<Run> runs = new ArrayList<>(List.of(Run.Words.plain(note.number() + " ")));
    runs.addAll(first.runs());
    lines.set(0, first.with(runs, false));
    return lines;
  }

  /** A caption in small print, with its number. */
  static List<Line> of(Element.@Nullable Caption caption) {
    if (caption == null) {
      return List.of();
    }
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Words(caption.label() + " " + caption.number() + ": ", true, false, null));
    runs.addAll(caption.runs());
    return List.of(Line.of(Kind.SMALL, runs));
  }

  private void add(List<Line> lines, Element element, Kind kind, int level) {
    switch (element) {
      case Element.Heading(int _, Numeral numeral, boolean _, List<Run> runs, var _) ->
          lines.add(Line.of(Kind.HEADING, numbered(numeral, runs)));
      case Element.Paragraph(Element.Look look, Numeral numeral, List<Run> runs, var _) -> {
        Kind own = look == Element.Look.SOURCE ? Kind.SMALL : kind;
        lines.add(new Line(own, level, null, 0, numbered(numeral, runs)));
      }
      case Element.Listing list -> listing(lines, list, kind == Kind.BELOW ? level + 1 : 0);
      case Element.Table _, Element.Figure _, Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void listing(List<Line> lines, Element.Listing list, int level) {
    int number = list.start();
    int capped = Math.min(DEEPEST, level);
    for (Element.Item item : list.items()) {
      int from = lines.size();
      item.elements().forEach(element -> add(lines, element, Kind.BELOW, capped));
      Line first = lines.get(from);
      lines.set(from, first(first.runs(), list.marks(), capped, number));
      for (int i = from + 1; i < lines.size(); i++) {
        lines.set(i, beneath(lines.get(i), list.marks(), capped));
      }
      number++;
    }
  }

  private static Line beneath(Line line, Marks marks, int level) {
    boolean own = line.kind() == Kind.BELOW && line.level() == level && line.marks() == null;
    return own ? new Line(Kind.BELOW, level, marks, 0, line.runs()) : line;
  }

  private Line first(List<Run> runs, Marks marks, int level, int number) {
    return bare && marks == Marks.BULLETS
        ? new Line(Kind.WORDS, level, null, 0, runs)
        : new Line(Kind.ITEM, level, marks, number, runs);
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
