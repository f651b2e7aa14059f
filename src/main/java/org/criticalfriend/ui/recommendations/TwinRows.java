package org.criticalfriend.ui.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.find.Matching;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.points.Points;
import org.jspecify.annotations.Nullable;

/** Lays findings and recommendations out side by side, under themes or under categories. */
final class TwinRows {
  private final Points points;
  private final Review review;
  private final Shown shown;
  private final Matching found;
  private final List<Recommendation> advice;
  private final Map<Id, List<Recommendation>> answers = new HashMap<>();
  private final Set<Id> answered;
  private final List<TwinRow> rows = new ArrayList<>();

  private TwinRows(Points points, Shown shown) {
    this.points = points;
    this.review = points.review();
    this.shown = shown;
    this.found = Matching.of(shown.words());
    this.advice = review.recommendations().stream().filter(this::isShown).toList();
    this.answered =
        advice.stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
    for (Recommendation one : review.recommendations()) {
      one.findings().forEach(id -> answers.computeIfAbsent(id, key -> new ArrayList<>()).add(one));
    }
  }

  /** The rows of a review. */
  static List<TwinRow> of(Points points, Shown shown) {
    TwinRows rows = new TwinRows(points, shown);
    if (shown.byCategory()) {
      rows.byCategory();
    } else {
      rows.byTheme();
    }
    return List.copyOf(rows.rows);
  }

  private boolean isShown(Recommendation one) {
    return shown.lets(one) && says(one.code(), one.category(), one.headline(), one.text());
  }

  /**
   * Parked findings are shown where something answers them; others where nothing is picked, and
   * they have the words that are looked for.
   */
  private boolean isShown(Finding finding) {
    return answered.contains(finding.id())
        || (!shown.isPicked()
            && finding.state() != State.PARKED
            && says(finding.code(), finding.headline(), finding.text()));
  }

  private boolean says(@Nullable String... texts) {
    return found.typed().isEmpty()
        || found.fits(
            Stream.of(texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining("\n")));
  }

  private void byTheme() {
    Map<@Nullable Id, List<Finding>> findings = new HashMap<>();
    review.findings().stream()
        .filter(this::isShown)
        .forEach(
            one -> findings.computeIfAbsent(known(one.theme()), key -> new ArrayList<>()).add(one));
    Map<@Nullable Id, List<Recommendation>> asked = new HashMap<>();
    advice.forEach(
        one -> asked.computeIfAbsent(known(one.theme()), key -> new ArrayList<>()).add(one));
    List<@Nullable Id> order = new ArrayList<>();
    review.themes().stream().map(Theme::id).forEach(order::add);
    order.add(null);
    for (Id theme : order) {
      String title = theme == null ? Words.say("recommendations.no-theme") : points.theme(theme);
      add(
          new Bunch.OfTheme(theme),
          title,
          findings.getOrDefault(theme, List.of()),
          asked.getOrDefault(theme, List.of()));
    }
  }

  /** A theme that is there; what names another stands with what has none. */
  private @Nullable Id known(@Nullable Id theme) {
    return points.theme(theme).isEmpty() ? null : theme;
  }

  private void byCategory() {
    Map<@Nullable String, List<Recommendation>> asked = new LinkedHashMap<>();
    asked.put(null, new ArrayList<>());
    advice.forEach(one -> asked.computeIfAbsent(one.category(), key -> new ArrayList<>()).add(one));
    asked.forEach(
        (category, list) ->
            add(
                new Bunch.OfCategory(category),
                category == null ? Words.say("recommendations.no-category") : category,
                answeredBy(list),
                list));
    if (!shown.isPicked()) {
      add(
          new Bunch.Unanswered(),
          Words.say("recommendations.unanswered"),
          review.findings().stream()
              .filter(one -> isShown(one) && !answered.contains(one.id()))
              .toList(),
          List.of());
    }
  }

  private List<Finding> answeredBy(List<Recommendation> list) {
    Set<Id> ids = new LinkedHashSet<>();
    list.forEach(one -> ids.addAll(one.findings()));
    return ids.stream()
        .map(points::finding)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private void add(Bunch bunch, String title, List<Finding> findings, List<Recommendation> asked) {
    if (findings.isEmpty() && asked.isEmpty()) {
      return;
    }
    rows.add(new TwinRow.Head(bunch, title, findings.size(), asked.size()));
    for (int i = 0; i < Math.max(findings.size(), asked.size()); i++) {
      PointLine finding = i < findings.size() ? line(findings.get(i)) : null;
      PointLine one = i < asked.size() ? line(asked.get(i)) : null;
      rows.add(new TwinRow.Pair(bunch, finding, one));
    }
  }

  private PointLine line(Finding finding) {
    List<Recommendation> by = answers.getOrDefault(finding.id(), List.of());
    String foot = by.isEmpty() ? Words.say("recommendations.not-answered") : answeredWords(by);
    return footed(points.line(finding), foot);
  }

  /** By their codes where all have one, otherwise by their number. */
  private static String answeredWords(List<Recommendation> by) {
    List<String> codes =
        by.stream().map(one -> Objects.requireNonNullElse(one.code(), "")).toList();
    return codes.contains("")
        ? Words.say("recommendations.answered", by.size())
        : Words.say("recommendations.answered-by", String.join(", ", codes));
  }

  private PointLine line(Recommendation one) {
    PointLine line = points.line(one);
    if (one.state() != State.NO_CONSENSUS) {
      return line;
    }
    String idea = Words.say("recommendations.idea");
    String code = one.code();
    return new PointLine(
        line.id(),
        line.icon(),
        code == null ? idea : code + " " + idea,
        line.headline(),
        line.questions(),
        line.state(),
        line.foot(),
        line.contested());
  }

  private static PointLine footed(PointLine line, String foot) {
    return new PointLine(
        line.id(),
        line.icon(),
        line.kind(),
        line.headline(),
        line.questions(),
        line.state(),
        foot,
        line.contested());
  }
}
