package org.criticalfriend.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.SampleReview;

/** The review in which the window is measured: as large as the largest that is promised. */
final class FullReview {
  /** How large it is, as the results tell it. */
  static final String SIZE = "10,000 notes, 500 findings";

  private static final int NOTES = 10_000;
  private static final int FINDINGS = 500;
  private static final int RECOMMENDATIONS = 200;
  private static final int ANSWERED = 3;
  private static final int CATEGORIES = 8;

  private FullReview() {}

  /** The findings are drafts that rest on notes; the recommendations answer a few of them each. */
  static Bundle of(Bundle base) {
    Bundle noted = new ManyNotes(base).bundle(NOTES, FINDINGS);
    Shape<Finding> finding = Shape.of(Finding.class);
    List<Finding> findings =
        noted.review().findings().stream()
            .map(one -> finding.with(one, "state", State.DRAFT))
            .toList();
    Review found = SampleReview.with(noted.review(), "findings", findings);
    Review asked = SampleReview.with(found, "recommendations", recommendations(found));
    return new Bundle(asked, noted.pictures());
  }

  /** Each of the review's own is there once under its own id, by which actions name it. */
  private static List<Recommendation> recommendations(Review review) {
    Random random = new Random(ManyNotes.SEED);
    List<Finding> findings = review.findings();
    List<Recommendation> own = review.recommendations();
    List<State> states = List.of(State.values());
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    Set<Id> named = new HashSet<>();
    List<Recommendation> made = new ArrayList<>();
    for (int i = 0; i < RECOMMENDATIONS; i++) {
      Recommendation like = own.get(i % own.size());
      List<Id> answered =
          Stream.generate(() -> findings.get(random.nextInt(findings.size())).id())
              .limit(ANSWERED)
              .distinct()
              .toList();
      Id id = named.add(like.id()) ? like.id() : Id.create();
      Recommendation one = shape.with(shape.with(like, "id", id), "findings", answered);
      one = shape.with(one, "category", "Category " + i % CATEGORIES);
      made.add(shape.with(one, "state", states.get(random.nextInt(states.size()))));
    }
    return made;
  }
}
