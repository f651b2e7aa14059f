package org.criticalfriend.ui.recommendations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.evidence.Strength;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.points.Points;
import org.jspecify.annotations.Nullable;

/**
 * What between findings and recommendations still wants doing.
 *
 * @param found those of each sort, in the order of the review; none where nothing is left
 */
public record LooseEnds(Map<Sort, List<Id>> found) {
  /** The sorts, gravest first. */
  public enum Sort {
    /** Challenges that no recommendation answers. */
    CHALLENGES,
    /** Recommendations that answer no finding. */
    ANSWERING_NOTHING,
    /** Recommendations whose findings rest on one session only. */
    ONE_SESSION;

    /** What is said of so many. */
    public String words(int count) {
      return Words.say("recommendations.loose-" + name().toLowerCase(Locale.ROOT), count);
    }
  }

  /** Guarantees lists nobody changes. */
  public LooseEnds {
    found = Map.copyOf(found);
  }

  /** The loose ends of a review. */
  static LooseEnds of(Points points) {
    Map<Sort, List<Id>> found = new LinkedHashMap<>();
    found.put(Sort.CHALLENGES, challenges(points.review()));
    List<Recommendation> asked = asked(points.review());
    found.put(
        Sort.ANSWERING_NOTHING, ids(asked.stream().filter(one -> answered(one, points).isEmpty())));
    found.put(Sort.ONE_SESSION, ids(asked.stream().filter(one -> isHeardOnce(one, points))));
    return new LooseEnds(found);
  }

  /** Those of a sort. */
  public List<Id> of(Sort sort) {
    return found.getOrDefault(sort, List.of());
  }

  /** The one after this, over all sorts and round again; null where there is none. */
  @Nullable Id after(@Nullable Id now) {
    List<Id> all = Stream.of(Sort.values()).flatMap(sort -> of(sort).stream()).distinct().toList();
    return all.isEmpty() ? null : all.get((all.indexOf(now) + 1) % all.size());
  }

  private static List<Id> challenges(Review review) {
    Set<Id> kinds =
        review.findingKinds().stream()
            .filter(kind -> Boolean.FALSE.equals(kind.positive()))
            .map(FindingKind::id)
            .collect(Collectors.toSet());
    Set<Id> answered =
        asked(review).stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
    return review.findings().stream()
        .filter(one -> one.state() != State.PARKED && kinds.contains(one.kind()))
        .map(Finding::id)
        .filter(id -> !answered.contains(id))
        .toList();
  }

  private static List<Finding> answered(Recommendation one, Points points) {
    List<Finding> findings = new ArrayList<>();
    for (Id id : one.findings()) {
      Finding finding = points.finding(id);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /** Whether all notes behind all its findings together come from one session. */
  private static boolean isHeardOnce(Recommendation one, Points points) {
    Set<Id> seen = new HashSet<>();
    List<Evidence> all =
        answered(one, points).stream()
            .flatMap(finding -> finding.evidence().stream())
            .filter(evidence -> seen.add(evidence.note()))
            .toList();
    return Strength.of(all, points.sources()).isOneSession();
  }

  private static List<Recommendation> asked(Review review) {
    return review.recommendations().stream().filter(one -> one.state() != State.PARKED).toList();
  }

  private static List<Id> ids(Stream<Recommendation> some) {
    return some.map(Recommendation::id).toList();
  }
}
