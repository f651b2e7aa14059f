package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.editing.Tables;
import org.criticalfriend.editing.Within;
import org.criticalfriend.editing.Within.Opens;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Para;
import org.criticalfriend.returning.Change.Note;
import org.criticalfriend.returning.Change.Proposal;
import org.criticalfriend.returning.Home.Cell;
import org.criticalfriend.returning.Home.Source;

/** The lines of one text while changes are taken into it. */
final class EditedLines {
  private final List<Line> before;
  private final List<Line> now;
  private final Set<Integer> removed = new HashSet<>();
  private final Map<Home, List<Stroke>> done = new HashMap<>();
  private final Map<Integer, List<Line>> added = new TreeMap<>();
  private final List<Line> notes = new ArrayList<>();

  EditedLines(List<Line> lines) {
    before = lines;
    now = new ArrayList<>(lines);
  }

  /** Takes one change; false where its place says something else by now. */
  boolean take(Proposal proposal) {
    Home home = proposal.home();
    if (home.line() >= before.size()) {
      return false;
    }
    Line line = before.get(home.line());
    boolean taken =
        switch (proposal.act()) {
          case INSERT -> insert(home.line(), line, proposal);
          case REPLACE -> replace(home, line, proposal.before(), proposal.words());
          case REMOVE -> remove(home, line, proposal.before());
        };
    if (taken) {
      proposal.notes().forEach(note -> notes.add(line(note)));
    }
    return taken;
  }

  private boolean insert(int at, Line line, Proposal proposal) {
    List<Within> within =
        proposal.like() && line.leaf().takesLetters() ? next(line.within()) : List.of();
    Line made = new Line(within, Line.WORDS, proposal.words(), null);
    added.computeIfAbsent(at, _ -> new ArrayList<>()).add(made);
    return true;
  }

  private static List<Within> next(List<Within> within) {
    List<Within> next = new ArrayList<>(within.stream().map(Within::goingOn).toList());
    if (!next.isEmpty() && next.getLast() instanceof Within.Item item) {
      next.set(next.size() - 1, new Within.Item(item.marks(), item.start(), Opens.ITEM));
    }
    return next;
  }

  /** The same place may be printed twice: both times it has to say the same. */
  private boolean replace(Home home, Line line, List<Stroke> from, List<Stroke> to) {
    List<Stroke> already = done.get(home);
    if (already != null) {
      return already.equals(to);
    }
    if (!Texts.strokes(line, home.cell()).equals(from)) {
      return false;
    }
    done.put(home, to);
    Line other = now.get(home.line());
    now.set(home.line(), home.cell() == null ? other.strokes(to) : cell(other, home.cell(), to));
    return true;
  }

  private static Line cell(Line line, Cell cell, List<Stroke> to) {
    if (!(line.leaf() instanceof Leaf.Table table)) {
      return line;
    }
    Leaf.Table changed =
        cell.row() == Cell.CAPTION
            ? Tables.captioned(table, to.isEmpty() ? null : to)
            : Tables.typed(table, cell.row(), cell.column(), to);
    return line.leaf(changed);
  }

  private boolean remove(Home home, Line line, List<Stroke> from) {
    if (home.cell() != null) {
      return replace(home, line, from, List.of());
    }
    if (!line.strokes().equals(from)) {
      return false;
    }
    removed.add(home.line());
    return true;
  }

  private static Line line(Note note) {
    List<Within> within = List.of(new Within.Footnote(note.label(), true));
    return new Line(within, Line.WORDS, note.words(), null);
  }

  /**
   * The text with all that was taken.
   *
   * @throws InvalidValue where no text can say so
   */
  String text(Source source, String text) {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (!removed.contains(i)) {
        all.add(now.get(i));
      }
      all.addAll(added.getOrDefault(i, List.of()));
    }
    all.addAll(notes);
    if (all.stream().allMatch(Line::isEmpty) && source.letter() != 'b' && !text.isBlank()) {
      throw new InvalidValue("Nothing would be left of a text that has to stay.");
    }
    if (source.letter() == 's') {
      return all.equals(before) ? text : heading(all.getFirst().strokes());
    }
    return all.isEmpty() ? "" : Lines.markdown(all, text);
  }

  private static String heading(List<Stroke> strokes) {
    StringBuilder heading = new StringBuilder();
    for (Stroke stroke : strokes) {
      heading.append(
          switch (stroke) {
            case Stroke.Letters letters -> letters.text();
            case Stroke.Field field -> "{" + field.name() + "}";
            case Stroke.Break _ -> " ";
            case Stroke.FootnoteMark _, Stroke.CrossReference _ -> "";
          });
    }
    return heading.toString().strip();
  }

  /** A new paragraph of a paper. */
  static Para para(Proposal proposal) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(List.of(), Line.WORDS, proposal.words(), null));
    proposal.notes().forEach(note -> lines.add(line(note)));
    return new Para(Lines.markdown(lines, ""), Id.create(), null, Extras.NONE);
  }
}
