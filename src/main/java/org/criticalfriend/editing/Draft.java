package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.criticalfriend.editing.Within.Opens;
import org.jspecify.annotations.Nullable;

/**
 * A text in the making and what is selected in it. Each act gives another draft, and the very same
 * where there is nothing to do.
 *
 * @param lines at least one
 * @param from where the selection begins
 * @param to where it ends, which is where letters go
 */
public record Draft(List<Line> lines, Spot from, Spot to) {
  /** Guarantees lines nobody changes, and a selection that does not run backwards. */
  public Draft {
    lines = List.copyOf(lines);
    if (from.compareTo(to) > 0) {
      Spot end = from;
      from = to;
      to = end;
    }
  }

  /** A draft in which nothing is selected. */
  public static Draft at(List<Line> lines, Spot spot) {
    return new Draft(lines, spot, spot);
  }

  /** Whether nothing is selected. */
  public boolean isCaret() {
    return from.equals(to);
  }

  /** The line in which the selection ends. */
  public Line line() {
    return lines.get(to.line());
  }

  /** A new line, as the return key makes it; in an empty item it ends the list. */
  public Draft split() {
    if (!isCaret()) {
      return cut().split();
    }
    Line line = line();
    if (line.isEmpty() && !line.within().isEmpty()) {
      return Lists.without(this);
    }
    if (!line.leaf().takesLetters()) {
      return with(to.line() + 1, List.of(Line.empty()), new Spot(to.line() + 1, 0));
    }
    List<Stroke> strokes = line.strokes();
    Line before = line.strokes(Slices.between(strokes, 0, to.at()));
    Line after = line.strokes(Slices.between(strokes, to.at(), Slices.length(strokes)));
    List<Line> all = new ArrayList<>(lines);
    all.set(to.line(), before);
    all.add(to.line() + 1, after.leaf(Line.WORDS).within(nextItem(line.within())).anew());
    return at(all, new Spot(to.line() + 1, 0));
  }

  /** Joins the line with the one before, as Backspace does at its beginning. */
  public Draft joined() {
    if (!isCaret() || to.at() > 0) {
      return this;
    }
    if (!line().within().isEmpty()) {
      return Lists.without(this);
    }
    if (to.line() == 0) {
      return line().leaf() instanceof Leaf.Heading ? leaf(Line.WORDS) : this;
    }
    Line before = lines.get(to.line() - 1);
    if (!before.leaf().takesLetters() || !line().leaf().takesLetters()) {
      return line().isEmpty() ? without(to.line()) : this;
    }
    Spot seam = new Spot(to.line() - 1, Slices.length(before.strokes()));
    List<Line> all = new ArrayList<>(lines);
    all.set(seam.line(), before.strokes(Slices.joined(before.strokes(), line().strokes())));
    all.remove(to.line());
    return at(all, seam);
  }

  /** The draft without what is selected. */
  public Draft cut() {
    if (isCaret()) {
      return this;
    }
    Line first = lines.get(from.line());
    Line last = line();
    List<Stroke> kept = Slices.between(first.strokes(), 0, from.at());
    int end = Slices.length(last.strokes());
    List<Line> all = new ArrayList<>(lines.subList(0, from.line()));
    Line base = first.leaf().takesLetters() ? first : Line.empty();
    all.add(base.strokes(Slices.joined(kept, Slices.between(last.strokes(), to.at(), end))));
    all.addAll(lines.subList(to.line() + 1, lines.size()));
    return at(all, from);
  }

  /** The draft without one of its lines; an empty one stays where there is no other. */
  public Draft without(int line) {
    List<Line> all = new ArrayList<>(lines);
    all.remove(line);
    if (all.isEmpty()) {
      all.add(Line.empty());
    }
    int now = Math.max(0, line - 1);
    return at(all, new Spot(now, Slices.length(all.get(now).strokes())));
  }

  /** The selection bold, or no longer where all of it is. */
  public Draft bold() {
    boolean on = !all(Look::bold);
    return looking(look -> look.bold(on));
  }

  /** The selection italic, or no longer where all of it is. */
  public Draft italic() {
    boolean on = !all(Look::italic);
    return looking(look -> look.italic(on));
  }

  /** The selection leading there; nowhere where the target is null. */
  public Draft link(@Nullable String target) {
    return looking(look -> look.link(target));
  }

  /** Whether all that is selected looks so; for a caret, what stands before it. */
  public boolean all(Predicate<Look> looks) {
    if (isCaret()) {
      List<Stroke> before = Slices.between(line().strokes(), Math.max(0, to.at() - 1), to.at());
      return !before.isEmpty() && looks.test(before.getFirst().look());
    }
    return chosen().stream().map(Stroke::look).allMatch(looks);
  }

  /** The strokes that are selected. */
  public List<Stroke> chosen() {
    List<Stroke> chosen = new ArrayList<>();
    for (int i = from.line(); i <= to.line(); i++) {
      chosen.addAll(Slices.between(lines.get(i).strokes(), start(i), end(i)));
    }
    return chosen;
  }

  /** The lines that are selected, as far as they are; their footnotes stay where they are. */
  public List<Line> excerpt() {
    List<Line> excerpt = new ArrayList<>();
    for (int i = from.line(); i <= to.line(); i++) {
      Line line = lines.get(i);
      List<Within> within = line.within().stream().filter(one -> !isFootnote(one)).toList();
      Line cut = line.anew().within(within);
      excerpt.add(cut.strokes(Slices.between(line.strokes(), start(i), end(i))));
    }
    return excerpt;
  }

  private static boolean isFootnote(Within within) {
    return within instanceof Within.Footnote;
  }

  /** The lines of the selection as words, as a heading. */
  public Draft leaf(Leaf leaf) {
    UnaryOperator<Line> change =
        line -> line.leaf().takesLetters() ? line.leaf(leaf).within(Lists.footnoteOf(line)) : line;
    return each(change);
  }

  /** A sign in place of the selection. */
  public Draft insert(Stroke.Sign sign) {
    return put(sign, 1);
  }

  /** Letters in place of the selection, looking like those before them. */
  public Draft typed(String letters) {
    if (letters.isEmpty()) {
      return cut();
    }
    Look look = new Look(all(Look::bold), all(Look::italic), null);
    return put(new Stroke.Letters(letters, look), letters.length());
  }

  private Draft put(Stroke stroke, int length) {
    if (!isCaret()) {
      return cut().put(stroke, length);
    }
    if (!line().leaf().takesLetters()) {
      return this;
    }
    List<Stroke> strokes = line().strokes();
    List<Stroke> now = new ArrayList<>(Slices.between(strokes, 0, to.at()));
    now.add(stroke);
    now.addAll(Slices.between(strokes, to.at(), Slices.length(strokes)));
    List<Line> all = new ArrayList<>(lines);
    all.set(to.line(), line().strokes(now));
    return at(all, new Spot(to.line(), to.at() + length));
  }

  /** A table or a picture behind the line, or in its place where it says nothing. */
  public Draft insert(Leaf leaf) {
    Line made = new Line(List.of(), leaf, List.of(), null);
    int at = to.line();
    boolean instead = line().isEmpty();
    List<Line> all = new ArrayList<>(lines);
    if (instead) {
      all.set(at, made);
    } else {
      all.add(++at, made);
    }
    if (at + 1 == all.size() || !all.get(at + 1).leaf().takesLetters()) {
      all.add(at + 1, Line.empty());
    }
    return at(all, new Spot(at, 0));
  }

  /** A footnote's mark at the caret and an empty line for its text, where the caret goes. */
  public Draft footnote(String label) {
    if (!line().leaf().takesLetters() || !Lists.footnoteOf(line()).isEmpty()) {
      return this;
    }
    Draft marked = insert(new Stroke.FootnoteMark(label, Look.PLAIN));
    Line text = Line.empty().within(List.of(new Within.Footnote(label, true)));
    int last = marked.lines().size();
    return marked.with(last, List.of(text), new Spot(last, 0));
  }

  /** The line at {@code line} replaced. */
  public Draft replaced(int line, Line by) {
    List<Line> all = new ArrayList<>(lines);
    all.set(line, by);
    return new Draft(all, from, to);
  }

  /** Every line of the selection changed. */
  Draft each(UnaryOperator<Line> change) {
    List<Line> all = new ArrayList<>(lines);
    for (int i = from.line(); i <= to.line(); i++) {
      all.set(i, Objects.requireNonNull(change.apply(all.get(i))));
    }
    return new Draft(all, from, to);
  }

  private Draft looking(UnaryOperator<Look> change) {
    List<Line> all = new ArrayList<>(lines);
    for (int i = from.line(); i <= to.line(); i++) {
      Line line = all.get(i);
      all.set(i, line.strokes(Slices.looking(line.strokes(), start(i), end(i), change)));
    }
    return new Draft(all, from, to);
  }

  private Draft with(int at, List<Line> more, Spot spot) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(at, more);
    return at(all, spot);
  }

  private int start(int line) {
    return line == from.line() ? from.at() : 0;
  }

  private int end(int line) {
    return line == to.line() ? to.at() : Slices.length(lines.get(line).strokes());
  }

  static List<Within> nextItem(List<Within> within) {
    List<Within> next = new ArrayList<>(within.stream().map(Within::goingOn).toList());
    if (!next.isEmpty() && next.getLast() instanceof Within.Item item) {
      next.set(next.size() - 1, new Within.Item(item.marks(), item.start(), Opens.ITEM));
    }
    return next;
  }
}
