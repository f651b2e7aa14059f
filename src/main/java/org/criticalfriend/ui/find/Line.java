package org.criticalfriend.ui.find;

import java.util.List;
import org.criticalfriend.ui.look.Icon;

/** A line in the find box. */
sealed interface Line {

  /**
   * What stands above a group.
   *
   * @param words what
   */
  record Head(String words) implements Line {}

  /**
   * Something found.
   *
   * @param icon its sort
   * @param text one line of it
   * @param marks where the typed words stand in that line
   * @param where what it stands in, or its keys; may be empty
   * @param go goes there
   */
  record Entry(Icon icon, String text, List<Matching.Span> marks, String where, Runnable go)
      implements Line {
    /** Guarantees a list nobody changes. */
    public Entry {
      marks = List.copyOf(marks);
    }
  }
}
