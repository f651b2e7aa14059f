package org.criticalfriend.ui.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.evidence.Sources;
import org.criticalfriend.evidence.Strength;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.jspecify.annotations.Nullable;

/** The findings and recommendations of one state of a review, by their ids and as lines. */
public final class Points {
  private static final String FIELD = "{";

  private final Review review;
  private final Sources sources;
  private final Map<Id, Finding> findings = new HashMap<>();
  private final Map<Id, Recommendation> recommendations = new HashMap<>();
  private final Map<Id, FindingKind> kinds = new HashMap<>();
  private final Map<Id, String> themes = new HashMap<>();
  private final Map<Id, Integer> questions = new HashMap<>();
  private final Map<Id, PointLine> lines = new HashMap<>();
  private final Map<Said, String> headlines = new HashMap<>();
  private final Map<Said, String> before;

  /** What a headline is made of. */
  private record Said(@Nullable String headline, String text) {}

  /** The points of this review. */
  public Points(Review review) {
    this(review, new Sources(review), Map.of());
  }

  private Points(Review review, Sources sources, Map<Said, String> before) {
    this.review = review;
    this.sources = sources;
    this.before = before;
    review.findings().forEach(one -> findings.put(one.id(), one));
    review.recommendations().forEach(one -> recommendations.put(one.id(), one));
    review.findingKinds().forEach(kind -> kinds.put(kind.id(), kind));
    for (Theme theme : review.themes()) {
      themes.put(theme.id(), theme.name());
    }
    review.keyQuestions().forEach(one -> questions.put(one.id(), questions.size() + 1));
  }

  /** The points of a later state of the review; what did not change is not read again. */
  public Points next(Review later) {
    boolean same =
        later.notes().equals(review.notes())
            && later.sessions().equals(review.sessions())
            && later.people().equals(review.people());
    return new Points(later, same ? sources : new Sources(later), headlines);
  }

  /** The review. */
  public Review review() {
    return review;
  }

  /** Where its notes come from. */
  public Sources sources() {
    return sources;
  }

  /** The finding of this id; null where there is none. */
  public @Nullable Finding finding(@Nullable Id id) {
    return findings.get(id);
  }

  /** The recommendation of this id; null where there is none. */
  public @Nullable Recommendation recommendation(@Nullable Id id) {
    return recommendations.get(id);
  }

  /** The kind of a finding; null where the review has it no more. */
  public @Nullable FindingKind kind(Finding finding) {
    return kinds.get(finding.kind());
  }

  /** The name of a theme; empty for none. */
  public String theme(@Nullable Id id) {
    String name = themes.get(id);
    return name == null ? "" : name;
  }

  /** The numbers of these key questions, from 1, in order. */
  public List<Integer> numbers(List<Id> ids) {
    List<Integer> numbers = new ArrayList<>();
    for (Id id : ids) {
      Integer number = questions.get(id);
      if (number != null) {
        numbers.add(number);
      }
    }
    numbers.sort(null);
    return numbers;
  }

  /** How broadly a finding rests. */
  public Strength strength(Finding finding) {
    return Strength.of(finding, sources);
  }

  /**
   * Whether a finding rests on too little for what it says: on nothing, or a challenge or an
   * overall finding on one session alone. That any other was heard once is no lack.
   */
  public boolean isThin(Finding finding) {
    Strength strength = strength(finding);
    FindingKind kind = kind(finding);
    boolean wide =
        (kind != null && Boolean.FALSE.equals(kind.positive()))
            || theme(finding.theme()).equalsIgnoreCase("Overall");
    return strength.isNothing() || (strength.isOneSession() && wide);
  }

  /** The dozen words of a finding. */
  public String headline(Finding finding) {
    return headline(new Said(finding.headline(), finding.text()));
  }

  /** The dozen words of a recommendation. */
  public String headline(Recommendation recommendation) {
    return headline(new Said(recommendation.headline(), recommendation.text()));
  }

  /** A finding of this review as a line. */
  public PointLine line(Finding finding) {
    return lines.computeIfAbsent(finding.id(), id -> made(finding));
  }

  /** A recommendation of this review as a line. */
  public PointLine line(Recommendation recommendation) {
    return lines.computeIfAbsent(recommendation.id(), id -> made(recommendation));
  }

  /** A field may read otherwise when the review changes; all else reads as it did. */
  private String headline(Said said) {
    String own = headlines.get(said);
    String known = own == null ? before.get(said) : own;
    String made = known == null ? Headline.of(said.headline(), said.text(), review) : known;
    if (!(said.headline() + said.text()).contains(FIELD)) {
      headlines.put(said, made);
    }
    return made;
  }

  private PointLine made(Finding finding) {
    FindingKind kind = kind(finding);
    Strength strength = strength(finding);
    return new PointLine(
        finding.id(),
        kind == null ? Icon.GENERAL_POINT : Signs.icon(kind),
        coded(finding.code(), kind == null ? Words.say("points.finding") : kind.name()),
        headline(finding),
        numbers(finding.keyQuestions()),
        finding.state(),
        StrengthWords.brief(strength),
        strength.notesAgainst() > 0 || finding.state() == State.NO_CONSENSUS);
  }

  private PointLine made(Recommendation one) {
    boolean essential = Boolean.TRUE.equals(one.essential());
    String kind = Words.say(essential ? "points.essential" : "points.recommendation");
    long answered = one.findings().stream().filter(findings::containsKey).count();
    List<Id> served =
        one.findings().stream()
            .map(findings::get)
            .filter(Objects::nonNull)
            .flatMap(finding -> finding.keyQuestions().stream())
            .distinct()
            .toList();
    return new PointLine(
        one.id(),
        essential ? Icon.WORTH_A_FINDING : Icon.RECOMMENDATIONS,
        coded(one.code(), kind),
        headline(one),
        numbers(served),
        one.state(),
        Words.say("points.answers", answered),
        one.state() == State.NO_CONSENSUS);
  }

  private static String coded(@Nullable String code, String kind) {
    return code == null || code.isBlank() ? kind : code + " " + kind;
  }
}
