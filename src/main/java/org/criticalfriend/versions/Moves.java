package org.criticalfriend.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.DraftMark;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;

/** Moves a paper on its way to the host; the status of the review goes with its main paper. */
public final class Moves {
  private Moves() {}

  /** The number of the next version: of the draft in hand, unless that one was sent already. */
  public static int next(Paper paper) {
    int last = paper.kept().stream().mapToInt(Version::number).max().orElse(0);
    DraftMark mark = paper.draft();
    return mark != null && mark.number() > last ? mark.number() : last + 1;
  }

  /** The paper as it goes out in this state on this day: a draft bears its number. */
  public static Paper sent(Paper paper, PaperState state, LocalDate day) {
    if (state == PaperState.FINAL) {
      return inState(paper, state);
    }
    DraftMark now = paper.draft();
    Extras extras = now == null ? Extras.NONE : now.extras();
    DraftMark mark = new DraftMark(next(paper), day, extras);
    return inState(Shape.of(Paper.class).with(paper, "draft", mark), state);
  }

  /** The paper in another state, otherwise as it is. */
  public static Paper inState(Paper paper, PaperState state) {
    return Shape.of(Paper.class).with(paper, "state", state);
  }

  /**
   * The details of the review once a paper is in this state: its status follows its main paper, and
   * the day that one is final is the day it was issued.
   */
  public static ReviewDetails details(Review review, Paper paper, LocalDate day) {
    ReviewDetails details = review.review();
    PaperState state = Objects.requireNonNullElse(paper.state(), PaperState.DRAFT);
    if (!PaperState.isMain(review, paper)) {
      return details;
    }
    Shape<ReviewDetails> shape = Shape.of(ReviewDetails.class);
    ReviewDetails moved = shape.with(details, "status", state.status());
    return state == PaperState.FINAL ? shape.with(moved, "issued", day) : moved;
  }

  /** The review with this paper in place of the one it was, and these details. */
  static Review with(Review review, Paper paper, ReviewDetails details) {
    List<Paper> papers = new ArrayList<>();
    review.papers().forEach(one -> papers.add(one.id().equals(paper.id()) ? paper : one));
    Shape<Review> shape = Shape.of(Review.class);
    return shape.with(shape.with(review, "papers", papers), "review", details);
  }
}
