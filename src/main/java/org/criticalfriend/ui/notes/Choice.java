package org.criticalfriend.ui.notes;

import org.criticalfriend.store.Folding;

/**
 * Something a mark can name.
 *
 * @param mark the mark it becomes
 * @param words what people call it
 * @param detail what tells it from others; may be empty
 * @param near whether it belongs to where the note is taken, as a person met there
 * @param folded the words as they are compared
 */
public record Choice(Mark mark, String words, String detail, boolean near, String folded) {

  /** Such a thing. */
  static Choice of(Mark mark, String words, String detail, boolean near) {
    return new Choice(mark, words, detail, near, " " + Folding.fold(words));
  }

  /** Whether one of its words begins like this. */
  boolean beginsLike(String query) {
    return folded.contains(" " + Folding.fold(query));
  }
}
