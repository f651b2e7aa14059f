package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees what the host will do.
 *
 * @param id its name for good
 * @param text the action
 * @param recommendations the recommendations it answers
 * @param leads people or teams; none yet where empty
 * @param due a date, or words such as "Autumn 2025"
 * @param status how far it has come
 * @param progress what was said of it since
 * @param broughtFrom the earlier review it was brought from, in words
 * @param followUp what became of it, judged when the review was followed up
 * @param extras members this version does not know
 */
public record Action(
    Id id,
    @Prose String text,
    @Names(Recommendation.class) List<Id> recommendations,
    List<String> leads,
    @Nullable String due,
    ActionStatus status,
    @Nullable List<Progress> progress,
    @Nullable String broughtFrom,
    @Nullable FollowUp followUp,
    Extras extras) {
  public Action {
    Must.beFilled(text, "An action");
    recommendations = List.copyOf(recommendations);
    leads = List.copyOf(leads);
    progress = Must.copyOf(progress);
  }

  /** An action that answers this review. */
  public Action(
      Id id,
      String text,
      List<Id> recommendations,
      List<String> leads,
      @Nullable String due,
      ActionStatus status,
      @Nullable List<Progress> progress,
      Extras extras) {
    this(id, text, recommendations, leads, due, status, progress, null, null, extras);
  }
}
