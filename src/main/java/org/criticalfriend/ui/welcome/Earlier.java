package org.criticalfriend.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.paper.FieldWords;
import org.jspecify.annotations.Nullable;

/**
 * An earlier review and what it brings into a new one: people, questions, kinds, themes and scales,
 * the recommendations and actions that are still open, to be followed up. Notes and findings stay
 * where they are.
 *
 * @param file where it lies
 * @param review what it holds
 */
record Earlier(Path file, Review review) {

  /** The new review with what this one brings; questions asked anew stand first. */
  Review brought(Review into) {
    Review earlier = review;
    return new Review(
        details(into.review()),
        questions(into.keyQuestions(), earlier.keyQuestions()),
        earlier.themes(),
        earlier.scales(),
        earlier.findingKinds().isEmpty() ? into.findingKinds() : earlier.findingKinds(),
        earlier.groups().isEmpty() ? into.groups() : earlier.groups(),
        earlier.people(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        recommendations(),
        actions(),
        List.of(),
        List.of(),
        List.of(),
        into.extras());
  }

  private ReviewDetails details(ReviewDetails into) {
    String prefix = review.review().recommendationPrefix();
    return Shape.of(ReviewDetails.class).with(into, "recommendationPrefix", prefix);
  }

  /** The question as it stood is brought once, also where somebody typed it again. */
  private static List<KeyQuestion> questions(List<KeyQuestion> asked, List<KeyQuestion> earlier) {
    List<String> texts = earlier.stream().map(KeyQuestion::text).toList();
    return java.util.stream.Stream.concat(
            asked.stream().filter(question -> !texts.contains(question.text())), earlier.stream())
        .toList();
  }

  /** What is still asked of the host, in the words in which it was asked. */
  List<Recommendation> recommendations() {
    return review.recommendations().stream()
        .filter(one -> one.state() != State.PARKED && isOpen(one.followUp()))
        .map(this::toFollowUp)
        .toList();
  }

  /** What the host still has to do, with what was said of it. */
  List<Action> actions() {
    List<Id> asked = recommendations().stream().map(Recommendation::id).toList();
    return review.actions().stream()
        .filter(one -> isOpen(one.followUp()))
        .map(one -> toFollowUp(one, asked))
        .toList();
  }

  /** What an earlier follow-up closed or said anew is settled. */
  private static boolean isOpen(@Nullable FollowUp followUp) {
    return followUp == null || followUp.outcome() == Outcome.CARRIED_ON;
  }

  /** Findings are not brought, so nothing points at them. */
  private Recommendation toFollowUp(Recommendation recommendation) {
    Shape<Recommendation> shape = Shape.of(Recommendation.class);
    Recommendation bare = shape.with(recommendation, "findings", List.of());
    Recommendation fresh = shape.with(bare, "followUp", null);
    return shape.with(fresh, "broughtFrom", from(recommendation.broughtFrom()));
  }

  private Action toFollowUp(Action action, List<Id> asked) {
    Shape<Action> shape = Shape.of(Action.class);
    List<Id> answered = action.recommendations().stream().filter(asked::contains).toList();
    Action fresh = shape.with(shape.with(action, "followUp", null), "recommendations", answered);
    return shape.with(fresh, "broughtFrom", from(action.broughtFrom()));
  }

  /** Where a thing was brought from even earlier, that stays said. */
  private String from(@Nullable String earlier) {
    String dates = FieldWords.of(review, "date:review");
    return earlier == null ? review.review().title() + ", " + dates : earlier;
  }
}
