package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.RecommendationHeadings;
import org.criticalfriend.model.RecommendationStyle;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;
import org.criticalfriend.text.TextBlock.Marks;

/** Sets an insert of recommendations: filtered, in paper order, under themes or categories. */
final class RecommendationSetter {
  private final Desk desk;
  private final Review review;
  private final InsertRecommendations insert;

  RecommendationSetter(Desk desk, InsertRecommendations insert) {
    this.desk = desk;
    this.review = desk.review();
    this.insert = insert;
  }

  List<Element> set() {
    PointSetter setter = new PointSetter(desk);
    RecommendationStyle style =
        Objects.requireNonNullElse(
            insert.style(),
            desk.isBrief() ? RecommendationStyle.BULLETS : RecommendationStyle.NUMBERED);
    return switch (style) {
      case NUMBERED -> setter.paragraphs(groups());
      case BULLETS -> setter.lists(groups(), Marks.BULLETS);
      case LIST -> setter.lists(groups(), Marks.NUMBERS);
    };
  }

  /** The recommendations let through, grouped as the insert asks. */
  List<PointGroup> groups() {
    List<Recommendation> wanted = wanted();
    RecommendationHeadings headings =
        Objects.requireNonNullElse(insert.headings(), RecommendationHeadings.NONE);
    List<PointGroup> groups = new ArrayList<>();
    switch (headings) {
      case NONE -> bare(groups, Filters.sorted(wanted, themes(), Recommendation::theme));
      case THEME -> byTheme(groups, wanted);
      case CATEGORY -> byCategory(groups, wanted);
    }
    return groups;
  }

  private List<Recommendation> wanted() {
    return review.recommendations().stream()
        .filter(advice -> Filters.lets(advice.state(), insert.states()))
        .filter(advice -> Filters.lets(advice.theme(), insert.themes()))
        .filter(advice -> Filters.lets(advice.category(), insert.categories()))
        .filter(
            advice ->
                insert.essential() == null
                    || insert.essential() == Boolean.TRUE.equals(advice.essential()))
        .toList();
  }

  private void byTheme(List<PointGroup> groups, List<Recommendation> wanted) {
    bare(groups, wanted.stream().filter(advice -> advice.theme() == null).toList());
    for (Id theme : themes()) {
      List<Point> points =
          points(wanted.stream().filter(advice -> theme.equals(advice.theme())).toList());
      if (!points.isEmpty()) {
        groups.add(new PointGroup(name(theme), theme, points));
      }
    }
  }

  private void byCategory(List<PointGroup> groups, List<Recommendation> wanted) {
    bare(groups, wanted.stream().filter(advice -> advice.category() == null).toList());
    for (String category : categories(wanted)) {
      List<Point> points =
          points(wanted.stream().filter(advice -> category.equals(advice.category())).toList());
      if (!points.isEmpty()) {
        groups.add(new PointGroup(category, points.getFirst().id(), points));
      }
    }
  }

  private void bare(List<PointGroup> groups, List<Recommendation> wanted) {
    if (!wanted.isEmpty()) {
      groups.add(PointGroup.bare(points(wanted)));
    }
  }

  private List<Point> points(List<Recommendation> wanted) {
    return wanted.stream().map(advice -> Point.of(advice, desk.isBrief())).toList();
  }

  private List<Id> themes() {
    return Filters.themes(review, insert.themes());
  }

  private List<String> categories(List<Recommendation> wanted) {
    List<String> named = insert.categories();
    return named != null
        ? named
        : wanted.stream()
            .map(Recommendation::category)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .distinct()
            .toList();
  }

  private String name(Id id) {
    return review.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(Theme::name)
        .findFirst()
        .orElse("");
  }
}
