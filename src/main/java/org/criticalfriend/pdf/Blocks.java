package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.Run;
import org.criticalfriend.pdf.Strip.Ink;
import org.criticalfriend.text.Letters;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Composes elements one beneath the other in a column. */
final class Blocks {
  private static final double GAP = 3;

  private final Job job;
  private final Galley galley;
  private final Column column;
  private final RunSetter runs;
  private double numberWidth = Looks.NUMBER;
  private @Nullable Label hanging;

  Blocks(Job job, Galley galley, Column column) {
    this.job = job;
    this.galley = galley;
    this.column = column;
    runs = new RunSetter(job);
  }

  /**
   * What hangs to the left of a block's first line.
   *
   * @param line drawn before it
   * @param distance from its left edge to the block's
   */
  record Label(TextLine line, double distance) {}

  /** Hangs something to the left of the next block. */
  void hang(Label label) {
    hanging = label;
  }

  /** Composes elements in their order. */
  void all(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
      boolean source = next instanceof Element.Paragraph(Look look, _, _, _) && look == Look.SOURCE;
      one(elements.get(i), source);
      if (elements.get(i) instanceof Element.Paragraph lead && lead.leadsInto(next)) {
        galley.holdNext();
      }
    }
  }

  private void one(Element element, boolean sourceFollows) {
    switch (element) {
      case Element.Heading heading -> heading(heading);
      case Element.Paragraph paragraph -> paragraph(paragraph);
      case Element.Listing list -> list(list, edge(list), 1, column.tag());
      case Element.Table table -> {
        new Tables(job, galley, column).compose(table);
        end(sourceFollows);
      }
      case Element.Figure figure -> {
        new Figures(job, this, column).compose(figure);
        end(sourceFollows);
      }
      case Element.Room(int lines, Anchor _) -> room(lines);
      case Element.PageBreak() -> galley.newPage();
    }
  }

  private void end(boolean sourceFollows) {
    if (sourceFollows) {
      galley.holdNext();
    } else {
      galley.gap(Looks.GAP);
    }
  }

  Galley galley() {
    return galley;
  }

  /** A block of words with nothing before it. */
  void words(List<Run> words, BlockLook look, Tag tag) {
    block(runs.spans(words, look.text(), tag), look, Bearing.NONE);
  }

  private void heading(Element.Heading heading) {
    if (heading.appendix()) {
      galley.newPage();
    }
    int level = Math.clamp(heading.level(), 1, 4);
    Tag tag = column.tag().open(job.headingRole(level));
    BlockLook look =
        heading.appendix() ? job.looks().of(Role.APPENDIX) : job.looks().heading(level);
    List<Span> spans = new ArrayList<>();
    Numeral numeral = heading.numeral();
    String number = numeral == null ? "" : numeral.shown() + " ";
    double left = 0;
    if (numeral != null && numeral.series() == Numeral.Series.APPENDIX) {
      spans.add(Span.plain(number, look.text(), tag));
    } else if (numeral != null) {
      left = numberWidth(numeral);
      hang(label(number, look.text(), tag, left));
    }
    spans.addAll(runs.spans(heading.runs(), look.text(), tag));
    Places.HeadingMark mark =
        new Places.HeadingMark(heading.anchor(), level, number + RunSetter.title(heading.runs()));
    Bearing bearing = new Bearing(heading.anchor(), (pen, top) -> pen.heading(mark, top));
    block(spans, look.indented(left, 0), bearing);
  }

  private void paragraph(Element.Paragraph paragraph) {
    Tag tag = column.tag().open("P");
    Numeral numeral = paragraph.numeral();
    BlockLook look = column.ground().look(job.looks(), paragraph.look());
    if (numeral != null) {
      numberWidth = numberWidth(numeral);
      hang(label(numeral.shown() + " ", look.text(), tag, numberWidth));
      look = look.indented(numberWidth, 0);
    } else if (paragraph.look() == Look.CONTINUED && column.ground() == Ground.PAGE) {
      look = look.indented(numberWidth, 0);
    }
    Bearing bearing = Bearing.of(paragraph.anchor(), job);
    block(runs.spans(paragraph.runs(), look.text(), tag), look, bearing);
  }

  /** Lines to write on; decoration, which nobody needs to hear. */
  private void room(int lines) {
    double left = column.left();
    double right = left + column.width();
    Ink ink =
        (pen, top) -> pen.rule(left, top + Looks.WRITING_LINE, right, top + Looks.WRITING_LINE);
    for (int i = 0; i < lines; i++) {
      galley.add(
          new Strip(0, Looks.WRITING_LINE, Strip.Bond.NONE, List.of(), null, ink),
          0,
          Strip.Bond.NONE);
    }
    galley.gap(Looks.GAP);
  }

  private double edge(Element.Listing list) {
    return list.continued() && column.ground() == Ground.PAGE ? numberWidth : 0;
  }

  private void list(Element.Listing list, double edge, int depth, Tag parent) {
    Tag tag = parent.open("L").with("List", "ListNumbering", numbering(list.marks()));
    int number = list.start();
    double step = column.ground().step();
    BlockLook look = column.ground().item(job.looks()).indented(edge + depth * step, 0);
    for (Element.Item item : list.items()) {
      Tag own = tag.open("LI");
      String mark = mark(list.marks(), number++) + " ";
      hang(label(mark, look.text(), own.open("Lbl"), step));
      Tag body = own.open("LBody");
      for (Element element : item.elements()) {
        item(element, look, depth, body);
      }
    }
  }

  private void item(Element element, BlockLook look, int depth, Tag body) {
    switch (element) {
      case Element.Paragraph(_, _, List<Run> words, Anchor anchor) -> {
        Tag tag = body.open("P");
        block(runs.spans(words, look.text(), tag), look, Bearing.of(anchor, job));
      }
      case Element.Listing inner -> {
        list(inner, look.left() - depth * column.ground().step(), depth + 1, body);
      }
      case Element.Heading _,
          Element.Table _,
          Element.Figure _,
          Element.Room _,
          Element.PageBreak _ ->
          throw new IllegalArgumentException("A list holds paragraphs and lists only.");
    }
  }

  private static String numbering(Marks marks) {
    return switch (marks) {
      case BULLETS -> "Disc";
      case NUMBERS -> "Decimal";
      case LETTERS -> "LowerAlpha";
    };
  }

  private static String mark(Marks marks, int number) {
    return switch (marks) {
      case BULLETS -> "•";
      case NUMBERS -> number + ".";
      case LETTERS -> Letters.of(number) + ".";
    };
  }

  private static double numberWidth(Numeral numeral) {
    return numeral.depth() < 3 ? Looks.NUMBER : Looks.DEEP_NUMBER;
  }

  private Label label(String text, TextLook look, Tag tag, double distance) {
    return new Label(job.breaker().line(List.of(Span.plain(text, look, tag)), look), distance);
  }

  /** How far a line with that much room left over is moved in. */
  private static double lead(BlockLook look, double spare) {
    return switch (look.alignment()) {
      case LEFT, BOTH -> 0;
      case CENTRE -> Math.max(0, spare / 2);
      case RIGHT -> Math.max(0, spare);
    };
  }

  /** Lines under a label, if one hangs. */
  void block(List<Span> spans, BlockLook look, Bearing bearing) {
    double left = column.left() + look.left();
    double width = Math.max(Column.NARROWEST, column.width() - look.left() - look.right());
    Label label = hanging;
    hanging = null;
    double over = label == null ? 0 : label.line().width() + GAP - label.distance();
    double edge = label == null ? left : left - label.distance();
    List<TextLine> lines = job.breaker().lines(spans, look.text(), width, Math.max(0, over));
    List<Strip> strips = new ArrayList<>();
    for (TextLine line : lines) {
      boolean first = strips.isEmpty();
      double lead = label == null ? lead(look, width - line.width()) : 0;
      TextLine whole = first && label != null ? line.after(label.line(), label.distance()) : line;
      Ink opening = first ? bearing.opening() : Bearing.NONE.opening();
      Ink ink =
          (pen, top) -> {
            opening.draw(pen, top);
            whole.draw(pen, left + lead, top);
          };
      Ink known = bearing.standing(ink, edge, left + width - edge, whole.height());
      strips.add(new Strip(0, whole.height(), Strip.Bond.NONE, whole.notes(), null, known));
    }
    galley.lines(strips, look);
  }
}
