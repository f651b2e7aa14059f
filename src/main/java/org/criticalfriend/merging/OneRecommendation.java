package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
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
    return new Recommendation(
        stays.id(),
        or(stays.code(), goes.code()),
        stays.theme() == null ? goes.theme() : stays.theme(),
        or(stays.category(), goes.category()),
        or(stays.headline(), goes.headline()),
        paragraphs(stays.text(), secondHeadline(), goes.text()),
        findings(),
        isEssential(stays) || isEssential(goes) ? Boolean.TRUE : stays.essential(),
        stays.state() == goes.state() ? stays.state() : State.DRAFT,
        response(stays.response(), goes.response()),
        agreement(stays.agreement(), goes.agreement()),
        joined(stays.broughtFrom(), goes.broughtFrom(), "; "),
        followUp(stays.followUp(), goes.followUp()),
        extras(stays.extras(), goes.extras()));
  }

  /** A headline that has no place of its own any more becomes a paragraph. */
  private @Nullable String secondHeadline() {
    boolean second = isFilled(stays.headline()) && !Objects.equals(stays.headline(), goes.headline());
    return second ? goes.headline() : null;
  }

  private List<Id> findings() {
    Set<Id> all = new LinkedHashSet<>(stays.findings());
    all.addAll(goes.findings());
    return List.copyOf(all);
  }

  private static @Nullable Response response(@Nullable Response first, @Nullable Response second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return new Response(
        first.answer(),
        joined(first.text(), second.text(), "\n\n"),
        first.date() == null ? second.date() : first.date(),
        extras(first.extras(), second.extras()));
  }

  private static @Nullable Agreement agreement(
      @Nullable Agreement first, @Nullable Agreement second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    Set<Id> present = new LinkedHashSet<>(first.present());
    present.addAll(second.present());
    return new Agreement(
        List.copyOf(present),
        joined(first.dissent(), second.dissent(), "\n"),
        or(first.at(), second.at()),
        extras(first.extras(), second.extras()));
  }

  private static @Nullable FollowUp followUp(@Nullable FollowUp first, @Nullable FollowUp second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return new FollowUp(
        first.outcome(),
        joined(first.text(), second.text(), "\n\n"),
        extras(first.extras(), second.extras()));
  }

  private static Extras extras(Extras first, Extras second) {
    Map<String, String> all = new LinkedHashMap<>(first.members());
    second.members().forEach(all::putIfAbsent);
    return new Extras(all);
  }

  private static boolean isEssential(Recommendation one) {
    return Boolean.TRUE.equals(one.essential());
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return isFilled(first) ? first : second;
  }

  private static @Nullable String joined(
      @Nullable String first, @Nullable String second, String between) {
    if (!isFilled(first) || !isFilled(second) || first.equals(second)) {
      return or(first, second);
    }
    return first + between + second;
  }

  private static String paragraphs(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(OneRecommendation::isFilled)
        .map(String::valueOf)
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }
}
