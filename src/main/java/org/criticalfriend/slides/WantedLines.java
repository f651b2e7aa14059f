package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.paper.Presentation.Purpose;
import org.criticalfriend.paper.Presentation.Slide;
import org.criticalfriend.paper.Run;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.criticalfriend.text.Letters;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** What a reader of the deck must find, slide by slide. */
final class WantedLines {
  private final List<Line> lines = new ArrayList<>();

  private WantedLines() {}

  static Transcript of(Presentation presentation) {
    WantedLines wanted = new WantedLines();
    presentation.slides().forEach(wanted::slide);
    return new Transcript(wanted.lines);
  }

  private void slide(Slide slide) {
    lines.add(new Line(Sort.HEADING, 1, "", text(slide.title())));
    Lines words = new Lines(slide.purpose() == Purpose.OPENING);
    for (Element element : slide.elements()) {
      switch (element) {
        case Element.Table table -> {
          table.header().forEach(cell -> cell(words.cell(cell), Sort.HEADER_CELL));
          table.rows().forEach(row -> row.forEach(cell -> cell(words.cell(cell), Sort.CELL)));
          Lines.of(table.caption()).forEach(this::line);
        }
        case Element.Figure figure -> {
          lines.add(new Line(Sort.FIGURE, 0, "", figure.alt()));
          Lines.of(figure.caption()).forEach(this::line);
        }
        case Element.Room _, Element.PageBreak _ -> {}
        case Element.Heading _, Element.Paragraph _, Element.Listing _ ->
            words.of(element).forEach(this::line);
      }
    }
    slide.footnotes().forEach(note -> words.of(note).forEach(this::line));
  }

  private void line(org.criticalfriend.slides.Line line) {
    if (line.kind() == org.criticalfriend.slides.Line.Kind.ITEM) {
      String mark = mark(line.marks(), line.number());
      lines.add(new Line(Sort.ITEM, line.level() + 1, mark, text(line.runs())));
    } else {
      lines.add(new Line(Sort.PARAGRAPH, 0, "", text(line.runs())));
    }
  }

  static String mark(@Nullable Marks marks, int number) {
    if (marks == Marks.NUMBERS) {
      return number + ".";
    }
    return marks == Marks.LETTERS ? Letters.of(number) + "." : "\u2022";
  }

  /** A cell may be cut between any two of its words. */
  private void cell(Page.Cell cell, Sort sort) {
    StringBuilder text = new StringBuilder();
    cell.lines().forEach(line -> text.append(Runs.shown(line.runs())));
    lines.add(new Line(sort, 0, "", DeckTranscript.bare(text.toString())));
  }

  private static String text(List<Run> runs) {
    return DeckTranscript.tidy(Runs.shown(runs));
  }
}
