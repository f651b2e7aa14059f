package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Makes two recommendations one: it has the text of both, answers what either answered, and
 * whatever named the one that goes names the one that stays.
 *
 * <p>What the team had not agreed in the same way is a draft again, since nobody has agreed the two
 * together.
 */
public final class OneRecommendation {
  private final Recommendation stays;
  private final Recommendation goes;

  private OneRecommendation(Recommendation stays, Recommendation goes) {
    this.stays = stays;
    this.goes = goes;
  }

  /**
   * Every record of the review that reads otherwise afterwards, the recommendation that stays
   * first; the one that goes can be removed then.
   */
  public static List<Record> of(Review review, Recommendation stays, Recommendation goes) {
    Repointing repointing = new Repointing(Recommendation.class, stays.id(), goes.id());
    List<Record> changed = new ArrayList<>();
    changed.add(repointing.in(new OneRecommendation(stays, goes).whole()));
    changed.addAll(repointing.across(review));
    return List.copyOf(changed);
  }

  private Recommendation whole() {
    String headline = Joined.either(stays.headline(), goes.headline());
    return new Recommendation(
        stays.id(),
        Joined.either(stays.code(), goes.code()),
        stays.theme() == null ? goes.theme() : stays.theme(),
        Joined.either(stays.category(), goes.category()),
        headline,
        Joined.prose(stays.text(), Joined.left(headline, goes.headline()), goes.text()),
        Joined.ids(stays.findings(), goes.findings()),
        (isEssential(stays) || isEssential(goes)) ? Boolean.TRUE : stays.essential(),
        stays.state() == goes.state() ? stays.state() : State.DRAFT,
        response(stays.response(), goes.response()),
        Joined.agreement(stays.agreement(), goes.agreement()),
        orNone(Joined.prose(stays.broughtFrom(), goes.broughtFrom())),
        followUp(stays.followUp(), goes.followUp()),
        Joined.extras(stays.extras(), goes.extras()));
  }

  private static @Nullable Response response(@Nullable Response first, @Nullable Response second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return new Response(
        first.answer(),
        orNone(Joined.prose(first.text(), second.text())),
        first.date() == null ? second.date() : first.date(),
        Joined.extras(first.extras(), second.extras()));
  }

  private static @Nullable FollowUp followUp(@Nullable FollowUp first, @Nullable FollowUp second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return new FollowUp(
        first.outcome(),
        orNone(Joined.prose(first.text(), second.text())),
        first.anew() == null ? second.anew() : first.anew(),
        Joined.extras(first.extras(), second.extras()));
  }

  private static boolean isEssential(Recommendation one) {
    return Boolean.TRUE.equals(one.essential());
  }

  private static @Nullable String orNone(String text) {
    return text.isEmpty() ? null : text;
  }
}
