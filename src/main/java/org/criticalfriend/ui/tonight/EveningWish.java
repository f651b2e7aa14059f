package org.criticalfriend.ui.tonight;

import java.time.LocalDate;
import org.criticalfriend.evidence.Sources;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are counted.
 *
 * @param day those of this day; of all days where null
 * @param author those this peer took; the whole team's where null
 * @param today the day it is
 */
record EveningWish(@Nullable LocalDate day, @Nullable Id author, LocalDate today) {
  /** Whether a note is counted. */
  boolean wants(Note note, Sources sources) {
    return (author == null || author.equals(note.author()))
        && (day == null || day.equals(sources.day(note)));
  }
}
