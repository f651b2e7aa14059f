package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingHeadings;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.FindingStyle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Sets an insert of findings: filtered, in paper order, under themes or kinds where asked. */
final class FindingSetter {
  private final Desk desk;
  private final Review review;
  private final InsertFindings insert;

  FindingSetter(Desk desk, InsertFindings insert) {
    this.desk = desk;
    this.review = desk.review();
    this.insert = insert;
  }

  List<Element> set() {
    PointSetter setter = new PointSetter(desk);
    FindingStyle usual = desk.isBrief() ? FindingStyle.BULLETS : FindingStyle.NUMBERED;
    FindingStyle style = Objects.requireNonNullElse(insert.style(), usual);
    if (desk.paper.kind() == PaperKind.EVIDENCE_ANNEX) {
      return new EvidenceSetter(desk).set(groups());
    }
    return switch (style) {
      case NUMBERED -> setter.paragraphs(groups());
      case BULLETS -> setter.lists(groups(), Marks.BULLETS);
    };
  }

  /** The findings let through, grouped as the insert asks. */
  List<PointGroup> groups() {
    List<Finding> findings = Filters.sorted(wanted(), themes(), Finding::theme);
    List<PointGroup> groups = new ArrayList<>();
    switch (Objects.requireNonNullElse(insert.headings(), FindingHeadings.NONE)) {
      case NONE -> add(groups, "", null, findings, _ -> true);
      case THEME -> {
        add(groups, "", null, findings, finding -> finding.theme() == null);
        for (Id theme : themes()) {
          add(groups, name(theme), theme, findings, finding -> theme.equals(finding.theme()));
        }
      }
      case KIND -> {
        for (Id kind : kinds()) {
          add(groups, plural(kind), kind, findings, finding -> finding.kind().equals(kind));
        }
      }
    }
    return groups;
  }

  private List<Finding> wanted() {
    return review.findings().stream()
        .filter(finding -> Filters.lets(finding.state(), insert.states()))
        .filter(finding -> Filters.lets(finding.theme(), insert.themes()))
        .filter(finding -> Filters.lets(finding.kind(), insert.kinds()))
        .filter(finding -> Filters.meet(finding.keyQuestions(), insert.keyQuestions()))
        .toList();
  }

  private void add(
      List<PointGroup> groups,
      String heading,
      @Nullable Id source,
      List<Finding> findings,
      Predicate<Finding> belongs) {
    List<Point> points = findings.stream().filter(belongs).map(this::point).toList();
    if (!points.isEmpty()) {
      groups.add(
          source == null ? PointGroup.bare(points) : new PointGroup(heading, source, points));
    }
  }

  private Point point(Finding finding) {
    Rating rating = finding.rating();
    return Point.of(finding, rating == null ? null : rated(rating), desk.isBrief());
  }

  private @Nullable String rated(Rating rating) {
    return review.scales().stream()
        .filter(scale -> scale.id().equals(rating.scale()))
        .flatMap(scale -> scale.values().stream())
        .filter(value -> value.id().equals(rating.value()))
        .map(value -> value.name())
        .findFirst()
        .orElse(null);
  }

  private List<Id> themes() {
    return Filters.themes(review, insert.themes());
  }

  private List<Id> kinds() {
    List<Id> wanted = insert.kinds();
    return wanted == null ? review.findingKinds().stream().map(FindingKind::id).toList() : wanted;
  }

  private String name(Id id) {
    return review.themes().stream()
        .filter(theme -> theme.id().equals(id))
        .map(Theme::name)
        .findFirst()
        .orElse("");
  }

  private String plural(Id id) {
    return review.findingKinds().stream()
        .filter(kind -> kind.id().equals(id))
        .map(kind -> Objects.requireNonNullElse(kind.plural(), kind.name()))
        .findFirst()
        .orElse("");
  }
}
