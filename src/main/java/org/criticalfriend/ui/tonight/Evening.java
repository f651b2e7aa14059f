package org.criticalfriend.ui.tonight;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.criticalfriend.evidence.NextDay;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.evidence.Sources;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a team looks at in the evening.
 *
 * @param review the review it is of
 * @param wish which notes are counted
 * @param sources where each note comes from
 * @param grid the notes counted
 * @param days the days that have sessions or notes, in order
 * @param next the day for which questions are planned; null where no session has a day
 */
record Evening(
    Review review,
    EveningWish wish,
    Sources sources,
    SourceGrid grid,
    List<LocalDate> days,
    @Nullable LocalDate next) {
  Evening {
    days = List.copyOf(days);
  }

  /** What is to be seen of a review as it is wished. */
  static Evening of(Review review, EveningWish wish) {
    Sources sources = new Sources(review);
    SourceGrid grid = SourceGrid.of(review, sources, note -> wish.wants(note, sources));
    LocalDate from = wish.day() == null ? wish.today() : wish.day();
    return new Evening(
        review, wish, sources, grid, days(review, sources), NextDay.after(review, from));
  }

  /** The sessions of the day for which questions are planned, in time. */
  List<Session> tomorrow() {
    return NextDay.sessions(review, next);
  }

  private static List<LocalDate> days(Review review, Sources sources) {
    TreeSet<LocalDate> days = new TreeSet<>(NextDay.days(review));
    for (Note note : review.notes()) {
      LocalDate day = sources.day(note);
      if (day != null && note.session() != null) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }
}
