package org.criticalfriend.paper;

import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Review;

/** Says on the screen what a field stands for, as a paper would. */
public final class FieldWords {
  private FieldWords() {}

  /** The words for a field such as {@code host}; as it stands in the source where it is unknown. */
  public static String of(Review review, String name) {
    try {
      return new Fields(review, review.review().title()).value(name, "");
    } catch (Trouble unknown) {
      return "{" + name + "}";
    }
  }
}
