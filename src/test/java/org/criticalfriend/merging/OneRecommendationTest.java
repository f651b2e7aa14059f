package org.criticalfriend.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Drafts;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.junit.jupiter.api.Test;

class OneRecommendationTest {
  private static final Shape<Recommendation> ADVICE = Shape.of(Recommendation.class);
  private static final Id SHARED = Id.create("f-1");
  private static final Id OTHER = Id.create("f-2");

  private final Recommendation stays =
      with(Drafts.aRecommendation("Do this.").id("r-1").build(), "findings", List.of(SHARED));
  private final Recommendation goes =
      with(
          Drafts.aRecommendation("Do that, see [[r-1]].").id("r-2").essential().build(),
          "findings",
          List.of(SHARED, OTHER));

  @Test
  void hasTheWordsAndTheFindingsOfBoth() {
    Recommendation one = merged(with(stays, "headline", "This"), with(goes, "headline", "That"));
    assertThat(one.headline()).isEqualTo("This");
    assertThat(one.text()).isEqualTo("Do this.\n\nThat\n\nDo that, see [[r-1]].");
    assertThat(one.findings()).containsExactly(SHARED, OTHER);
    assertThat(one.essential()).isTrue();
  }

  @Test
  void takesOverAHeadlineWhereItHasNone() {
    Recommendation one = merged(stays, with(goes, "headline", "That"));
    assertThat(one.headline()).isEqualTo("That");
    assertThat(one.text()).isEqualTo("Do this.\n\nDo that, see [[r-1]].");
  }

  @Test
  void keepsBothAnswersOfTheHostAndAllDissent() {
    Response first = new Response(Answer.ACCEPTED, "Yes.", null, Extras.NONE);
    Response second =
        new Response(Answer.PARTLY_ACCEPTED, "In part.", null, new Extras(Map.of("x", "1")));
    Agreement loud = new Agreement(List.of(), "Too loud.", null, Extras.NONE);
    Agreement late = new Agreement(List.of(), "Too late.", "2008-04-10T10:00", Extras.NONE);
    Recommendation one =
        merged(
            with(with(stays, "response", first), "agreement", loud),
            with(with(goes, "response", second), "agreement", late));
    assertThat(one.response())
        .isEqualTo(
            new Response(Answer.ACCEPTED, "Yes.\n\nIn part.", null, new Extras(Map.of("x", "1"))));
    assertThat(one.agreement())
        .isEqualTo(
            new Agreement(List.of(), "Too loud.\n\nToo late.", "2008-04-10T10:00", Extras.NONE));
  }

  @Test
  void isADraftAgainWhereTheTeamHadNotComeEquallyFar() {
    assertThat(merged(stays, with(goes, "state", State.NO_CONSENSUS)).state())
        .isEqualTo(State.DRAFT);
    assertThat(merged(stays, goes).state()).isEqualTo(State.AGREED);
  }

  @Test
  void hasActionsAndReferencesInProseNameTheOneThatStays() {
    Action action =
        new Action(
            Id.create("a-1"),
            "As [[r-2]] says.",
            List.of(goes.id(), stays.id()),
            List.of(),
            null,
            ActionStatus.OPEN,
            null,
            Extras.NONE);
    Finding untouched = Drafts.aFinding("See [[r-22]] and [r-2].").build();
    Finding touched = Drafts.aFinding("See [[r-2]], then [[r-2]].").build();
    Review review = review(List.of(action), List.of(untouched, touched));
    List<Record> changed = OneRecommendation.of(review, stays, goes);
    assertThat(changed.subList(1, changed.size()))
        .containsExactlyInAnyOrder(
            new Action(
                action.id(),
                "As [[r-1]] says.",
                List.of(stays.id()),
                List.of(),
                null,
                ActionStatus.OPEN,
                null,
                Extras.NONE),
            Shape.of(Finding.class).with(touched, "text", "See [[r-1]], then [[r-1]]."));
  }

  private Recommendation merged(Recommendation one, Recommendation other) {
    return (Recommendation)
        OneRecommendation.of(review(List.of(), List.of()), one, other).getFirst();
  }

  private Review review(List<Action> actions, List<Finding> findings) {
    ReviewDetails details = Drafts.aReview().build().review().review();
    return Draft.of(Review.class)
        .with("review", details)
        .with("recommendations", List.of(stays, goes))
        .with("actions", actions)
        .with("findings", findings)
        .build();
  }

  private static Recommendation with(Recommendation one, String member, Object value) {
    return ADVICE.with(one, member, value);
  }
}
