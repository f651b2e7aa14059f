package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.RealReviews;

/**
 * The paper measured: the Leicester one where the real reviews are at hand, otherwise the sample's.
 *
 * @param folder its review in the text form
 * @param paper its id there
 */
record Subject(Path folder, String paper) {
  /** How many times its text is measured. */
  static final List<Integer> TIMES = List.of(1, 10, 50);

  private static final String PREFERRED = "leicester-2008";

  /** The paper to measure. */
  static Subject atHand() {
    RealReviews chosen =
        RealReviews.all()
            .filter(review -> review.toString().equals(PREFERRED))
            .findFirst()
            .orElseGet(() -> RealReviews.all().findFirst().orElseThrow());
    return new Subject(chosen.folder(), chosen.paper());
  }

  /** The review with so many times the paper's text. */
  Bundle bundle(int times) {
    Bundle once = ReviewForm.read(folder).bundle();
    return times == 1 ? once : new LongerReview(once, paper).times(times);
  }

  /** The paper among a bundle's. */
  Paper in(Bundle bundle) {
    return bundle.review().papers().stream()
        .filter(candidate -> candidate.id().text().equals(paper))
        .findFirst()
        .orElseThrow();
  }

  /** How a size is called in the results. */
  static String size(int times) {
    return times == 1 ? "the paper" : times + "× its text";
  }

  @Override
  public String toString() {
    return folder.getFileName() + ", " + paper;
  }
}
