package org.criticalfriend.ui.notes;

import java.util.Comparator;
import java.util.List;
import org.criticalfriend.model.Note;

/** Notes in the order in which they were taken; those without a time before the others. */
final class NoteOrder {
  private static final Comparator<Note> BY_TIME =
      Comparator.comparing(Note::at, Comparator.nullsFirst(Comparator.naturalOrder()));

  private NoteOrder() {}

  /** The notes taken at a place. */
  static List<Note> at(List<Note> all, Place place) {
    return all.stream().filter(note -> Place.of(note).equals(place)).sorted(BY_TIME).toList();
  }
}
