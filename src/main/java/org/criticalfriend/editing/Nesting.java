package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.text.Inline;
import org.jspecify.annotations.Nullable;

/** Turns strokes side by side into words within words; what reaches furthest stands outermost. */
final class Nesting {
  private enum Mark {
    LINK,
    BOLD,
    ITALIC;

    /** What strokes must share to stand in one such mark; null where a look has none. */
    @Nullable Object of(Look look) {
      return switch (this) {
        case LINK -> look.link();
        case BOLD -> look.bold() ? this : null;
        case ITALIC -> look.italic() ? this : null;
      };
    }
  }

  private final List<Stroke> strokes;

  private Nesting(List<Stroke> strokes) {
    this.strokes = strokes;
  }

  /** The words of a line, without white space at its ends. */
  static List<Inline> words(List<Stroke> strokes) {
    Line aired = new Line(List.of(), Line.WORDS, Airing.aired(strokes), null);
    Nesting nesting = new Nesting(aired.strokes());
    return nesting.nested(0, aired.strokes().size(), EnumSet.allOf(Mark.class));
  }

  private List<Inline> nested(int from, int to, Set<Mark> open) {
    List<Inline> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      Mark mark = furthest(at, to, open);
      if (mark == null) {
        add(words, bare(strokes.get(at)));
        at++;
      } else {
        int end = end(mark, at, to);
        Set<Mark> inside = EnumSet.copyOf(open);
        inside.remove(mark);
        words.add(marked(mark, strokes.get(at).look(), nested(at, end, inside)));
        at = end;
      }
    }
    return words;
  }

  private @Nullable Mark furthest(int at, int to, Set<Mark> open) {
    Mark furthest = null;
    for (Mark mark : open) {
      boolean here = mark.of(strokes.get(at).look()) != null;
      if (here && (furthest == null || end(mark, at, to) > end(furthest, at, to))) {
        furthest = mark;
      }
    }
    return furthest;
  }

  private int end(Mark mark, int at, int to) {
    @Nullable Object shared = mark.of(strokes.get(at).look());
    int end = at + 1;
    while (end < to && Objects.equals(shared, mark.of(strokes.get(end).look()))) {
      end++;
    }
    return end;
  }

  private static Inline marked(Mark mark, Look look, List<Inline> inside) {
    return switch (mark) {
      case LINK -> new Inline.Link(Objects.requireNonNull(look.link()), inside);
      case BOLD -> new Inline.Strong(inside);
      case ITALIC -> new Inline.Emphasis(inside);
    };
  }

  private static void add(List<Inline> words, Inline next) {
    if (next instanceof Inline.Words(String text)
        && !words.isEmpty()
        && words.getLast() instanceof Inline.Words(String before)) {
      words.set(words.size() - 1, new Inline.Words(before + text));
    } else {
      words.add(next);
    }
  }

  private static Inline bare(Stroke stroke) {
    return switch (stroke) {
      case Stroke.Letters(String text, Look _) -> new Inline.Words(text);
      case Stroke.Break _ -> new Inline.Break();
      case Stroke.Field(String name, Look _) -> new Inline.Field(name);
      case Stroke.FootnoteMark(String label, Look _) -> new Inline.FootnoteMark(label);
      case Stroke.CrossReference(String target, Look _) -> new Inline.CrossReference(target);
    };
  }
}
