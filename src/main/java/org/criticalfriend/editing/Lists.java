package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Within.Opens;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Puts the selected lines of a draft into lists and quotations, deeper, and out again. */
public final class Lists {
  private static final int DEEPEST = 3;

  private Lists() {}

  /** The selected lines as items with such marks; no items where all of them are already. */
  public static Draft marked(Draft draft, Marks marks) {
    boolean already = true;
    for (int i = draft.from().line(); i <= draft.to().line(); i++) {
      already &=
          innermost(draft.lines().get(i)) instanceof Within.Item item && item.marks() == marks;
    }
    if (already) {
      return draft.each(line -> line.within(outer(line)));
    }
    return fromTop(draft, marks);
  }

  private static Draft fromTop(Draft draft, Marks marks) {
    List<Line> all = new ArrayList<>(draft.lines());
    for (int i = draft.from().line(); i <= draft.to().line(); i++) {
      Line line = all.get(i);
      if (line.leaf().takesLetters()) {
        boolean item = innermost(line) instanceof Within.Item;
        List<Within> within = new ArrayList<>(item ? outer(line) : line.within());
        boolean goesOn = i > 0 && isIn(all.get(i - 1), within.size(), marks);
        within.add(new Within.Item(marks, 1, goesOn ? Opens.ITEM : Opens.LIST));
        all.set(i, line.leaf(Line.WORDS).within(within));
      }
    }
    return new Draft(all, draft.from(), draft.to());
  }

  /** The selected items one deeper, at most three deep, beneath the item before them. */
  public static Draft deeper(Draft draft) {
    List<Line> all = new ArrayList<>(draft.lines());
    for (int i = draft.from().line(); i <= draft.to().line(); i++) {
      Line line = all.get(i);
      if (i > 0
          && innermost(line) instanceof Within.Item item
          && mayGoDeeper(all.get(i - 1), line)) {
        List<Within> within = new ArrayList<>(line.within().stream().map(Within::goingOn).toList());
        boolean goesOn = isIn(all.get(i - 1), within.size(), item.marks());
        within.add(new Within.Item(item.marks(), 1, goesOn ? Opens.ITEM : Opens.LIST));
        all.set(i, line.within(within));
      }
    }
    return new Draft(all, draft.from(), draft.to());
  }

  /** The selected items one less deep; out of the list where they are not deep. */
  public static Draft shallower(Draft draft) {
    return draft.each(
        line -> innermost(line) instanceof Within.Item ? line.within(outer(line)) : line);
  }

  /** The selected lines as a quotation; none where the first of them is one. */
  public static Draft quoted(Draft draft) {
    boolean already =
        draft.lines().get(draft.from().line()).within().stream()
            .anyMatch(Within.Quote.class::isInstance);
    List<Line> all = new ArrayList<>(draft.lines());
    for (int i = draft.from().line(); i <= draft.to().line(); i++) {
      Line line = all.get(i);
      if (line.leaf().takesLetters() && footnoteOf(line).isEmpty()) {
        boolean goesOn = i > 0 && innermost(all.get(i - 1)) instanceof Within.Quote;
        List<Within> quote = List.of(new Within.Quote(!goesOn));
        all.set(i, line.leaf(Line.WORDS).within(already ? List.of() : quote));
      }
    }
    return new Draft(all, draft.from(), draft.to());
  }

  /** The line of the caret out of the innermost list, quotation or footnote. */
  static Draft without(Draft draft) {
    return draft.each(line -> line.within(outer(line)));
  }

  /** The footnote a line stands in, and nothing else that it stands in. */
  static List<Within> footnoteOf(Line line) {
    return line.within().stream().filter(Within.Footnote.class::isInstance).limit(1).toList();
  }

  private static boolean mayGoDeeper(Line before, Line line) {
    long items = line.within().stream().filter(Within.Item.class::isInstance).count();
    return items < DEEPEST && before.within().size() >= line.within().size();
  }

  private static boolean isIn(Line line, int depth, Marks marks) {
    return line.within().size() > depth
        && line.within().get(depth) instanceof Within.Item item
        && item.marks() == marks;
  }

  private static @Nullable Within innermost(Line line) {
    return line.within().isEmpty() ? null : line.within().getLast();
  }

  /** All but the innermost; what is left begins an item of its own. */
  private static List<Within> outer(Line line) {
    if (line.within().isEmpty() || line.within().getLast() instanceof Within.Footnote) {
      return line.within();
    }
    List<Within> outer = new ArrayList<>(line.within().subList(0, line.within().size() - 1));
    if (!outer.isEmpty() && outer.getLast() instanceof Within.Item item) {
      outer.set(outer.size() - 1, new Within.Item(item.marks(), item.start(), Opens.ITEM));
    }
    return outer;
  }
}
