package org.criticalfriend.ui.papers;

import org.criticalfriend.checks.Spot;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** Goes from a place in a paper to the part in which what stands there is worked on. */
record ThingParts(FrameModel frame) {
  /** Goes there; what is worked on in the paper alone stays where it is. */
  void go(Spot spot) {
    Id thing = spot.thing();
    if (thing == null) {
      return;
    }
    PartName part = part(frame.desk().review().get(), thing);
    if (part != null) {
      frame.go(part, thing);
    }
  }

  private static @Nullable PartName part(Review review, Id thing) {
    if (review.findings().stream().map(Finding::id).anyMatch(thing::equals)) {
      return PartName.FINDINGS;
    }
    if (review.recommendations().stream().map(Recommendation::id).anyMatch(thing::equals)) {
      return PartName.RECOMMENDATIONS;
    }
    if (review.people().stream().map(Person::id).anyMatch(thing::equals)) {
      return PartName.PEOPLE;
    }
    if (review.keyQuestions().stream().map(KeyQuestion::id).anyMatch(thing::equals)) {
      return PartName.QUESTIONS;
    }
    if (review.notes().stream().map(Note::id).anyMatch(thing::equals)) {
      return PartName.NOTES;
    }
    return review.actions().stream().map(Action::id).anyMatch(thing::equals)
        ? PartName.FOLLOW_UP
        : null;
  }
}
