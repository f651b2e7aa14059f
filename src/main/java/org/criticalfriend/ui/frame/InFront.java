package org.criticalfriend.ui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Review;

/**
 * The review as one part shows it: it follows while the part is in front, else once it comes. What
 * stands in no frame is always seen.
 */
final class InFront {
  private final FrameModel frame;
  private final PartName part;
  private final ReadOnlyObjectWrapper<Review> review;

  InFront(FrameModel frame, PartName part) {
    this.frame = frame;
    this.part = part;
    this.review = new ReadOnlyObjectWrapper<>(frame.desk().review().get());
    frame.desk().review().addListener((property, before, after) -> follow());
    frame.front().addListener((property, before, after) -> follow());
  }

  ReadOnlyObjectProperty<Review> review() {
    return review.getReadOnlyProperty();
  }

  private void follow() {
    if (frame.front().get() == part || !frame.has(part)) {
      review.set(frame.desk().review().get());
    }
  }
}
