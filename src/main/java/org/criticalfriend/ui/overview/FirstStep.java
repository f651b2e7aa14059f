package org.criticalfriend.ui.overview;

import java.util.List;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;

/**
 * Something to do at the beginning of a review.
 *
 * @param part where it is done
 * @param words what to do
 * @param done whether something of it is there
 */
public record FirstStep(PartName part, String words, boolean done) {
  /** All of them, in the order of the work. */
  static List<FirstStep> all(Review review) {
    return List.of(
        step(PartName.QUESTIONS, "questions", !review.keyQuestions().isEmpty()),
        step(PartName.PEOPLE, "people", !review.people().isEmpty()),
        step(PartName.TIMETABLE, "timetable", !review.sessions().isEmpty()),
        step(PartName.NOTES, "notes", !review.notes().isEmpty()));
  }

  private static FirstStep step(PartName part, String key, boolean done) {
    return new FirstStep(part, Words.say("overview.first." + key), done);
  }
}
