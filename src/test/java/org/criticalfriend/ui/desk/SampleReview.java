package org.criticalfriend.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;

/** The sample review as it was on site, and changed as a test needs it. */
public final class SampleReview {
  private SampleReview() {}

  /** Before anybody called it final. */
  public static Review onSite() {
    return with(bundle().review(), ReviewStatus.DRAFT);
  }

  /** The sample with other content and its own pictures. */
  public static Bundle bundle(Review review) {
    Bundle sample = bundle(); // each reading gives its pictures ids of their own
    Map<Id, byte[]> pictures = new HashMap<>();
    for (Picture picture : review.pictures()) {
      sample.review().pictures().stream()
          .filter(one -> one.file().equals(picture.file()))
          .map(one -> sample.pictures().get(one.id()))
          .filter(Objects::nonNull)
          .forEach(bytes -> pictures.put(picture.id(), bytes));
    }
    return new Bundle(review, pictures);
  }

  /** As far as this. */
  public static Review with(Review review, ReviewStatus status) {
    ReviewDetails details = Shape.of(ReviewDetails.class).with(review.review(), "status", status);
    return changed(review, member -> member.element() == ReviewDetails.class, details);
  }

  /** With other things in one of its lists. */
  public static Review with(Review review, String list, List<? extends Record> things) {
    return changed(review, member -> member.name().equals(list), things);
  }

  private static Bundle bundle() {
    return ReviewForm.read(Path.of("assets/sample")).bundle();
  }

  private static Review changed(Review review, Predicate<Member> which, Object value) {
    List<Object> values = new ArrayList<>();
    for (Member member : Shape.of(Review.class).members()) {
      values.add(which.test(member) ? value : member.of(review));
    }
    return Shape.of(Review.class).build(values, review.extras());
  }
}
