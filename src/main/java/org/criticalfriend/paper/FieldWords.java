package org.criticalfriend.paper;

import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Review;

/** Says on the screen what a field stands for, as a paper would. */
public final class FieldWords {
  private FieldWords() {}

  /** The words for a field such as {@code host}; as it stands in the source where it is unknown. */
  public static String of(Review review, String name) {
    try {
      return fields(review).value(name, "");
    } catch (Trouble unknown) {
      return "{" + name + "}";
    }
  }

  /** A plain text, such as a title, with its fields filled in; as it stands if one is unknown. */
  public static String fill(Review review, String text) {
    try {
      return fields(review).fill(text, "");
    } catch (Trouble unknown) {
      return text;
    }
  }

  private static Fields fields(Review review) {
    return new Fields(review, review.review().title());
  }
}
