package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.desk.Act;
import org.jspecify.annotations.Nullable;

/** Works out where findings and themes stand after they were moved. */
final class Order {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private final Review review;

  Order(Review review) {
    this.review = review;
  }

  /**
   * A place among the findings.
   *
   * @param theme the theme there; null for none
   * @param before the finding it is before; null at the end of the theme
   */
  record Place(@Nullable Id theme, @Nullable Id before) {}

  /** What puts findings there, one after the other; nothing where they are there already. */
  List<Act> to(Place place, List<Finding> moved) {
    List<Id> going = moved.stream().map(Finding::id).toList();
    List<Act> acts = new ArrayList<>();
    for (Finding finding : moved) {
      if (!Objects.equals(finding.theme(), place.theme())) {
        acts.add(new Act.Put(FINDING.with(finding, "theme", place.theme())));
      }
    }
    List<Id> staying = ids().stream().filter(id -> !going.contains(id)).toList();
    List<Id> wanted = new ArrayList<>(staying);
    wanted.addAll(at(place, staying), going);
    if (wanted.equals(ids())) {
      return acts;
    }
    for (Id id : going) {
      int at = wanted.indexOf(id);
      acts.add(new Act.Move(id, at == 0 ? null : wanted.get(at - 1)));
    }
    return acts;
  }

  /** The place one up (-1) or down (1), in the neighbouring theme at the end of its own. */
  @Nullable Place next(Finding finding, int way) {
    List<Id> beside = of(finding.theme());
    int at = beside.indexOf(finding.id());
    int to = at + way;
    if (to >= 0 && to < beside.size()) {
      int before = way < 0 ? to : to + 1;
      return new Place(finding.theme(), before < beside.size() ? beside.get(before) : null);
    }
    List<@Nullable Id> themes = themes();
    int theme = themes.indexOf(finding.theme()) + way;
    if (theme < 0 || theme >= themes.size()) {
      return null;
    }
    Id next = themes.get(theme);
    List<Id> there = of(next);
    return new Place(next, way < 0 || there.isEmpty() ? null : there.getFirst());
  }

  /** What moves a theme one up (-1) or down (1); nothing at the end. */
  List<Act> theme(Id theme, int way) {
    List<Id> all = new ArrayList<>(review.themes().stream().map(Theme::id).toList());
    int to = all.indexOf(theme) + way;
    if (to < 0 || to >= all.size() || !all.remove(theme)) {
      return List.of();
    }
    return List.of(new Act.Move(theme, to == 0 ? null : all.get(to - 1)));
  }

  /** What puts a theme before another, or last where that is null. */
  List<Act> theme(Id theme, @Nullable Id before) {
    List<Id> all = new ArrayList<>(review.themes().stream().map(Theme::id).toList());
    List<Id> now = List.copyOf(all);
    all.remove(theme);
    int to = before == null ? all.size() : all.indexOf(before);
    if (to < 0 || theme.equals(before)) {
      return List.of();
    }
    all.add(to, theme);
    return all.equals(now)
        ? List.of()
        : List.of(new Act.Move(theme, to == 0 ? null : all.get(to - 1)));
  }

  private int at(Place place, List<Id> staying) {
    int before = place.before() == null ? -1 : staying.indexOf(place.before());
    if (before >= 0) {
      return before;
    }
    List<Id> there = of(place.theme()).stream().filter(staying::contains).toList();
    return there.isEmpty() ? staying.size() : staying.indexOf(there.getLast()) + 1;
  }

  private List<@Nullable Id> themes() {
    List<@Nullable Id> all = new ArrayList<>(review.themes().stream().map(Theme::id).toList());
    if (!of(null).isEmpty()) {
      all.add(null);
    }
    return all;
  }

  private List<Id> ids() {
    return review.findings().stream().map(Finding::id).toList();
  }

  private List<Id> of(@Nullable Id theme) {
    return review.findings().stream()
        .filter(one -> Objects.equals(one.theme(), theme))
        .map(Finding::id)
        .toList();
  }
}
