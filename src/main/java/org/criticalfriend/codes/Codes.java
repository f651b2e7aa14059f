package org.criticalfriend.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/** The codes of findings and recommendations: given to what is new, or to all anew. */
public final class Codes {
  private final Review review;
  private final Map<Series, Integer> latest = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  private Codes(Review review) {
    this.review = review;
  }

  /**
   * A new finding with the next code of its kind's series; as it was where its kind has none, or
   * where it bears a code already.
   *
   * @param review the review as it is before the finding joins it
   */
  public static Finding given(Finding finding, Review review) {
    Series series = series(review, finding);
    return finding.code() != null || series == null
        ? finding
        : Shape.of(Finding.class).with(finding, "code", next(series, review));
  }

  /**
   * A finding as another kind: a code of its old kind's series goes, and it has the next one of the
   * new kind's instead, if that has a series; any other code stays.
   *
   * @param review the review with the finding as it was
   */
  public static Finding turned(Finding finding, FindingKind kind, Review review) {
    Finding turned = Shape.of(Finding.class).with(finding, "kind", kind.id());
    Series before = series(review, finding);
    Series now = Series.of(kind);
    boolean stays = before == null || before.equals(now) || before.number(finding.code()).isEmpty();
    return stays
        ? turned
        : Shape.of(Finding.class).with(turned, "code", now == null ? null : next(now, review));
  }

  /** As {@link #given(Finding, Review)} for a recommendation. */
  public static Recommendation given(Recommendation recommendation, Review review) {
    Series series = Series.ofRecommendations(review);
    return recommendation.code() != null || series == null
        ? recommendation
        : Shape.of(Recommendation.class).with(recommendation, "code", next(series, review));
  }

  /** The code after the highest that the series has now; a gap is never filled. */
  public static String next(Series series, Review review) {
    int highest = all(review).mapToInt(code -> series.number(code).orElse(0)).max().orElse(0);
    return series.code(highest + 1);
  }

  /** The codes that stand on more than one finding or recommendation, each once, in their order. */
  public static List<String> twice(Review review) {
    Set<String> seen = new HashSet<>();
    return all(review).filter(code -> !seen.add(code)).distinct().toList();
  }

  /**
   * The findings and recommendations whose codes change when all series are counted anew, as they
   * then are: in the order of themes, what is parked behind all others. What has a code of no
   * series keeps it.
   */
  public static List<Record> anew(Review review) {
    return new Codes(review).renumbered();
  }

  private List<Record> renumbered() {
    Series advice = Series.ofRecommendations(review);
    review.findings().stream()
        .filter(finding -> series(review, finding) == null && finding.code() != null)
        .forEach(finding -> kept.add(Objects.requireNonNull(finding.code())));
    review.recommendations().stream()
        .filter(one -> advice == null && one.code() != null)
        .forEach(one -> kept.add(Objects.requireNonNull(one.code())));
    List<Record> changed = new ArrayList<>();
    for (Finding finding : inOrder(review.findings(), Finding::theme, Finding::state)) {
      add(changed, Finding.class, finding, finding.code(), series(review, finding));
    }
    for (Recommendation one :
        inOrder(review.recommendations(), Recommendation::theme, Recommendation::state)) {
      add(changed, Recommendation.class, one, one.code(), advice);
    }
    return changed;
  }

  private <R extends Record> void add(
      List<Record> changed,
      Class<R> type,
      R point,
      @Nullable String code,
      @Nullable Series series) {
    String now = series == null ? code : following(series);
    if (!Objects.equals(now, code)) {
      changed.add(Shape.of(type).with(point, "code", now));
    }
  }

  private String following(Series series) {
    String code;
    do {
      code = series.code(latest.merge(series, 1, Integer::sum));
    } while (kept.contains(code));
    return code;
  }

  /** As papers print them: what has no theme first, then theme by theme. */
  private <R> List<R> inOrder(
      List<R> points, Function<R, @Nullable Id> theme, Function<R, State> state) {
    List<Id> themes = review.themes().stream().map(one -> one.id()).toList();
    return points.stream()
        .sorted(
            Comparator.<R, Boolean>comparing(point -> state.apply(point) == State.PARKED)
                .thenComparingInt(point -> place(themes, theme.apply(point))))
        .toList();
  }

  private static int place(List<Id> themes, @Nullable Id theme) {
    return theme == null ? -1 : themes.indexOf(theme);
  }

  private static @Nullable Series series(Review review, Finding finding) {
    for (FindingKind kind : review.findingKinds()) {
      if (kind.id().equals(finding.kind())) {
        return Series.of(kind);
      }
    }
    return null;
  }

  private static Stream<String> all(Review review) {
    return Stream.concat(
            review.findings().stream().map(Finding::code),
            review.recommendations().stream().map(Recommendation::code))
        .filter(Objects::nonNull)
        .map(code -> Objects.requireNonNull(code));
  }
}
