package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines from elsewhere in a draft, in place of what is selected. Words go on with the line they
 * come into; lists, headings, tables and pictures stand by themselves, except in a footnote, where
 * all are words.
 *
 * @param draft the draft with them, the caret behind the last
 * @param first the line in which they begin
 */
public record Insertion(Draft draft, int first) {
  /** These lines put into a draft. */
  public static Insertion of(Draft draft, List<Line> lines) {
    Draft free = draft.cut();
    boolean noted = !Lists.footnoteOf(free.line()).isEmpty();
    List<Line> fitting = noted ? lines.stream().flatMap(Insertion::words).toList() : lines;
    return fitting.isEmpty() ? new Insertion(free, free.to().line()) : put(free, fitting);
  }

  private static Insertion put(Draft free, List<Line> lines) {
    Line here = free.line();
    boolean letters = here.leaf().takesLetters();
    int place = free.to().line();
    int at = letters ? free.to().at() : 0;
    List<Stroke> before = Slices.between(here.strokes(), 0, at);
    List<Stroke> after = Slices.between(here.strokes(), at, Slices.length(here.strokes()));
    List<Line> made = new ArrayList<>();
    if (!letters) {
      made.add(here);
    } else if (!isBare(lines.getFirst()) && !here.strokes(before).isEmpty()) {
      made.add(here.strokes(before).anew());
    }
    int first = place + made.size();
    for (Line line : lines) {
      boolean joins = made.isEmpty() && isBare(line);
      made.add(joins ? here.strokes(Slices.joined(before, line.strokes())).anew() : in(here, line));
    }
    Spot end = new Spot(place + made.size() - 1, Slices.length(made.getLast().strokes()));
    close(made, here, after);
    List<Line> all = new ArrayList<>(free.lines());
    all.remove(place);
    all.addAll(place, made);
    openEnd(all, end.line());
    return new Insertion(Draft.at(all, end), first);
  }

  /** What stood behind the caret goes on behind what was put in. */
  private static void close(List<Line> made, Line here, List<Stroke> after) {
    Line last = made.getLast();
    if (after.isEmpty()) {
      return;
    }
    if (last.leaf().takesLetters()) {
      made.set(made.size() - 1, last.strokes(Slices.joined(last.strokes(), after)));
    } else {
      made.add(in(here, Line.empty().strokes(after)));
    }
  }

  /** Behind a table or a picture there is always a line to type into. */
  private static void openEnd(List<Line> all, int last) {
    boolean closed = last + 1 == all.size() || !all.get(last + 1).leaf().takesLetters();
    if (!all.get(last).leaf().takesLetters() && closed) {
      all.add(last + 1, Line.empty());
    }
  }

  /** Bare words come into the list or the quotation they are put into. */
  private static Line in(Line here, Line line) {
    return isBare(line) ? line.within(Draft.nextItem(here.within())) : line;
  }

  private static boolean isBare(Line line) {
    return line.leaf() instanceof Leaf.Words && line.within().isEmpty();
  }

  private static Stream<Line> words(Line line) {
    return switch (line.leaf()) {
      case Leaf.Words _, Leaf.Heading _ -> Stream.of(line.within(List.of()).leaf(Line.WORDS));
      case Leaf.Table table -> table.rows().stream().map(Insertion::words);
      case Leaf.Picture _ -> Stream.of();
    };
  }

  private static Line words(List<List<Stroke>> row) {
    List<Stroke> strokes = new ArrayList<>();
    for (List<Stroke> cell : row) {
      if (!strokes.isEmpty()) {
        strokes.add(new Stroke.Letters(" ", Look.PLAIN));
      }
      strokes.addAll(cell);
    }
    return Line.empty().strokes(strokes);
  }
}
