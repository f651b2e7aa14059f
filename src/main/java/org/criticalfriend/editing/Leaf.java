package org.criticalfriend.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line is by itself. */
public sealed interface Leaf {
  /** A line of words. */
  record Words() implements Leaf {}

  /**
   * A heading within prose.
   *
   * @param level 1 to 6
   */
  record Heading(int level) implements Leaf {}

  /**
   * A table; the line has no strokes of its own.
   *
   * @param caption the words above it; null where there are none
   * @param id the id by which a cross-reference finds it
   * @param rows the header row first; all of one length
   */
  record Table(@Nullable List<Stroke> caption, @Nullable String id, List<List<List<Stroke>>> rows)
      implements Leaf {
    /** Guarantees lists nobody changes, as few strokes as can be, and no caption without words. */
    public Table {
      boolean silent = caption == null || caption.stream().allMatch(Airing::isAir);
      caption = caption == null || silent ? null : Line.joined(caption);
      id = silent ? null : id;
      rows = rows.stream().map(row -> row.stream().map(Line::joined).toList()).toList();
    }
  }

  /**
   * A picture; the line has no strokes of its own.
   *
   * @param picture the id of the picture, as written
   */
  record Picture(String picture) implements Leaf {}

  /** Whether letters can be typed into such a line. */
  default boolean takesLetters() {
    return switch (this) {
      case Words _, Heading _ -> true;
      case Table _, Picture _ -> false;
    };
  }
}
