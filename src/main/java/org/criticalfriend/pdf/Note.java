package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A footnote, ready for the foot of a page.
 *
 * @param strips from top to bottom
 * @param inner footnotes whose marks stand in this one
 */
record Note(List<Strip> strips, List<Note> inner) {
  Note {
    strips = List.copyOf(strips);
    inner = List.copyOf(inner);
  }

  /** This note and, after it, those within it. */
  List<Note> all() {
    List<Note> all = new ArrayList<>(List.of(this));
    inner.forEach(note -> all.addAll(note.all()));
    return all;
  }
}
