package org.criticalfriend.ui.notes;

import org.criticalfriend.model.Id;
import org.criticalfriend.store.Folding;

/**
 * Something a mark can name.
 *
 * @param mark the mark it becomes
 * @param words what people call it
 * @param detail what tells it from others; may be empty
 * @param near whether it belongs to where the note is taken, as a person met there
 * @param fresh whether it is not in the review yet, and is made when it is taken
 * @param folded the words as they are compared
 */
public record Choice(
    Mark mark, String words, String detail, boolean near, boolean fresh, String folded) {

  /** Such a thing. */
  static Choice of(Mark mark, String words, String detail, boolean near) {
    return new Choice(mark, words, detail, near, false, " " + Folding.fold(words));
  }

  /** A theme that nobody named before. */
  static Choice fresh(String theme) {
    Mark mark = new Mark.OfTheme(Id.create(), theme);
    return new Choice(mark, theme, "", false, true, " " + Folding.fold(theme));
  }

  /** Whether one of its words begins like this. */
  boolean beginsLike(String query) {
    return folded.contains(" " + Folding.fold(query));
  }
}
