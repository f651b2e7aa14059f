package org.criticalfriend.editing;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two returns. Neighbouring letters of one look are one stroke.
 *
 * @param within the lists, quotations and footnotes it stands in, outermost first
 * @param leaf what it is
 * @param strokes what stands in it; empty for tables and pictures
 * @param origin the part of the text it was read from, for as long as nobody knows it changed
 */
public record Line(
    List<Within> within, Leaf leaf, List<Stroke> strokes, Passage.@Nullable Part origin) {
  /** What a line of words is. */
  public static final Leaf WORDS = new Leaf.Words();

  /** Guarantees lists nobody changes, and as few strokes as can be. */
  public Line {
    within = List.copyOf(within);
    strokes = joined(strokes);
  }

  /** An empty line of words. */
  public static Line empty() {
    return new Line(List.of(), Line.WORDS, List.of(), null);
  }

  /** The same, in other lists or quotations. */
  public Line within(List<Within> other) {
    return new Line(other, leaf, strokes, origin);
  }

  /** The same words, of another kind. */
  public Line leaf(Leaf other) {
    return new Line(within, other, strokes, origin);
  }

  /** The same kind of line with other strokes. */
  public Line strokes(List<Stroke> other) {
    return new Line(within, leaf, other, origin);
  }

  /** The same, as if typed here. */
  public Line anew() {
    return new Line(within, leaf, strokes, null);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return leaf.takesLetters() && strokes.stream().allMatch(Airing::isAir);
  }

  /** Its letters, with one character for each sign. */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    for (Stroke stroke : strokes) {
      letters.append(stroke instanceof Stroke.Letters l ? l.text() : "\uFFFC");
    }
    return letters.toString();
  }

  static List<Stroke> joined(List<Stroke> strokes) {
    List<Stroke> joined = new ArrayList<>();
    for (Stroke stroke : strokes) {
      if (stroke instanceof Stroke.Letters letters) {
        join(joined, letters);
      } else {
        joined.add(stroke);
      }
    }
    return List.copyOf(joined);
  }

  private static void join(List<Stroke> joined, Stroke.Letters letters) {
    if (!joined.isEmpty()
        && joined.getLast() instanceof Stroke.Letters(String before, Look same)
        && same.equals(letters.look())) {
      joined.set(joined.size() - 1, new Stroke.Letters(before + letters.text(), same));
    } else if (!letters.text().isEmpty()) {
      joined.add(letters);
    }
  }
}
