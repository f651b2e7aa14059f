package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.LeftRemark;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;

/** Which remarks somebody said to leave, and how that is kept in the review. */
public final class Left {
  private Left() {}

  /** Whether nothing more need be said of this. */
  public static boolean covers(Review review, Remark remark) {
    List<LeftRemark> left = review.review().remarksLeft();
    return left != null && left.stream().anyMatch(one -> covers(one, remark));
  }

  /** The review's details once this remark, of these words at this place, is no slip. */
  public static ReviewDetails notASlip(Review review, Remark remark) {
    String words = words(remark);
    return with(review, new LeftRemark(remark.kind(), place(remark), words, Extras.NONE));
  }

  /** The review's details once this person has agreed to be named. */
  public static ReviewDetails agreedToBeNamed(Review review, Remark remark) {
    Id person = remark.about();
    String about = person == null ? place(remark) : person.text();
    return with(review, new LeftRemark(remark.kind(), about, null, Extras.NONE));
  }

  private static boolean covers(LeftRemark left, Remark remark) {
    if (left.kind() != remark.kind() || left.about() == null) {
      return false;
    }
    Id person = remark.about();
    boolean ofPerson = left.words() == null && person != null && left.about().equals(person.text());
    boolean here = left.about().equals(place(remark)) && words(remark).equals(left.words());
    return ofPerson || here;
  }

  /** What marks a slip where no words are meant is the sentence itself. */
  private static String words(Remark remark) {
    return remark.spot().words().isEmpty() ? remark.text() : remark.spot().words();
  }

  private static String place(Remark remark) {
    Id thing = remark.spot().thing();
    return thing == null ? remark.spot().place() : thing.text();
  }

  private static ReviewDetails with(Review review, LeftRemark left) {
    List<LeftRemark> before = review.review().remarksLeft();
    List<LeftRemark> all = new ArrayList<>(before == null ? List.of() : before);
    all.add(left);
    return Shape.of(ReviewDetails.class).with(review.review(), "remarksLeft", all);
  }
}
