package org.criticalfriend.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up judges: what was brought from an earlier review; where nothing was, this
 * review's own recommendations and actions, once its paper is final. What is parked was never
 * issued, so nobody judges it.
 *
 * @param recommendations those to be judged, in their order
 * @param actions those to be judged, in their order
 * @param broughtFrom the earlier reviews they come from, in words
 */
public record Judging(
    List<Recommendation> recommendations, List<Action> actions, List<String> broughtFrom) {
  /** Guarantees lists nobody changes. */
  public Judging {
    recommendations = List.copyOf(recommendations);
    actions = List.copyOf(actions);
    broughtFrom = List.copyOf(broughtFrom);
  }

  /** What is to be judged in this review. */
  public static Judging of(Review review) {
    List<String> from =
        Stream.concat(
                review.recommendations().stream().map(Recommendation::broughtFrom),
                review.actions().stream().map(Action::broughtFrom))
            .filter(Objects::nonNull)
            .map(one -> "" + one)
            .distinct()
            .toList();
    boolean own = from.isEmpty() && review.review().status() == ReviewStatus.FINAL;
    return new Judging(
        review.recommendations().stream()
            .filter(one -> own || one.broughtFrom() != null)
            .filter(one -> one.state() != State.PARKED)
            .toList(),
        review.actions().stream().filter(one -> own || one.broughtFrom() != null).toList(),
        from);
  }

  /** How many there are. */
  public int count() {
    return recommendations.size() + actions.size();
  }

  /** How many have been judged. */
  public int judged() {
    long judged =
        Stream.concat(
                recommendations.stream().map(Recommendation::followUp),
                actions.stream().map(Action::followUp))
            .filter(Objects::nonNull)
            .count();
    return Math.toIntExact(judged);
  }

  /** Whether a thing is to be judged. */
  public boolean has(Id id) {
    return recommendations.stream().anyMatch(one -> one.id().equals(id))
        || actions.stream().anyMatch(one -> one.id().equals(id));
  }

  /** Whether nothing more is asked of the host about something that was judged so. */
  public static boolean isSettled(@Nullable FollowUp followUp) {
    return followUp != null && followUp.outcome() != Outcome.CARRIED_ON;
  }

  /** Whether an action still waits for somebody to do it. */
  public static boolean isAwaited(Action action) {
    return !isSettled(action.followUp())
        && (action.status() == ActionStatus.OPEN || action.status() == ActionStatus.IN_HAND);
  }

  /**
   * The recommendations that wait for an action and have none; ideas without consensus ask for
   * none.
   */
  public static Set<Id> withoutAction(Review review) {
    Set<Id> waiting = new HashSet<>();
    for (Recommendation one : review.recommendations()) {
      boolean asked = one.state() != State.PARKED && one.state() != State.NO_CONSENSUS;
      boolean refused = one.response() != null && one.response().answer() == Answer.NOT_ACCEPTED;
      if (asked && !refused && !isSettled(one.followUp())) {
        waiting.add(one.id());
      }
    }
    review.actions().forEach(action -> action.recommendations().forEach(waiting::remove));
    return waiting;
  }
}
