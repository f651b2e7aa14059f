package org.criticalfriend.form;

import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;

/** The bytes of review.json and what they say. */
final class ReviewDocument {
  private static final String FORMAT = "critical-friend-review";
  private static final DocumentReader READER = new DocumentReader(ReviewForm.DOCUMENT, FORMAT);

  private ReviewDocument() {}

  static Review read(byte[] bytes, Warnings warnings) {
    Labels labels = new Labels();
    Review review = READER.read(bytes, Shape.of(Review.class), labels, warnings);
    labels.settle();
    ReviewRules.check(review, ReviewForm.DOCUMENT);
    return review;
  }

  static byte[] write(Review review) {
    return new DocumentWriter(FORMAT).write(review, bytes -> read(bytes, new Warnings()));
  }
}
