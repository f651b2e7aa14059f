package org.criticalfriend.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.criticalfriend.followup.Due;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.jspecify.annotations.Nullable;

/** The lines of a follow-up: recommendations in the order of the paper, actions beneath them. */
final class Rows {
  private final Review review;
  private final Wanted wanted;
  private final LocalDate today;
  private final Judging judging;
  private final Set<Id> waiting;

  private Rows(Review review, Wanted wanted, LocalDate today) {
    this.review = review;
    this.wanted = wanted;
    this.today = today;
    this.judging = Judging.of(review);
    this.waiting = Judging.withoutAction(review);
  }

  static List<Row> of(Review review, Wanted wanted, LocalDate today) {
    return new Rows(review, wanted, today).all();
  }

  /**
   * What may be answered, theme by theme; behind it what has none, and what the team reached no
   * consensus on. None is parked.
   */
  static List<Recommendation> recommendations(Review review) {
    List<Id> themes = review.themes().stream().map(Theme::id).toList();
    return review.recommendations().stream()
        .filter(one -> one.state() != State.PARKED)
        .sorted(
            Comparator.comparing((Recommendation one) -> one.state() == State.NO_CONSENSUS)
                .thenComparingInt(one -> place(themes, one.theme())))
        .toList();
  }

  private static int place(List<Id> themes, @Nullable Id theme) {
    return theme == null ? themes.size() : themes.indexOf(theme);
  }

  static boolean isOverdue(Action action, LocalDate today) {
    return Judging.isAwaited(action) && Due.of(action.due()).isPast(today);
  }

  static boolean isUnled(Action action) {
    return Judging.isAwaited(action) && action.leads().isEmpty();
  }

  private List<Row> all() {
    List<Row> rows = new ArrayList<>();
    List<Recommendation> asked = recommendations(review);
    for (Recommendation one : asked) {
      List<Row> lines = lines(one.id());
      if (isShown(one, lines)) {
        boolean judged = judging.has(one.id());
        rows.add(new Row.Asked(one, waiting.contains(one.id()), judged));
        rows.addAll(lines);
      }
    }
    List<Row> rest = rest(asked);
    if (!rest.isEmpty() && wanted.recommendation() == null) {
      rows.add(new Row.Rest());
      rows.addAll(rest);
    }
    return rows;
  }

  private boolean isShown(Recommendation one, List<Row> lines) {
    if (wanted.recommendation() != null && !wanted.recommendation().equals(one.id())) {
      return false;
    }
    boolean ofActions = wanted.status() != null || wanted.lead() != null;
    boolean itself =
        !ofActions
            && switch (wanted.only()) {
              case ALL -> true;
              case WITHOUT_ACTION -> waiting.contains(one.id());
              case NOT_JUDGED -> judging.has(one.id()) && one.followUp() == null;
              case OVERDUE, WITHOUT_LEAD -> false;
            };
    return itself || !lines.isEmpty();
  }

  private List<Row> lines(Id recommendation) {
    List<Row> lines = new ArrayList<>();
    for (Action action : review.actions()) {
      if (action.recommendations().contains(recommendation) && isWanted(action)) {
        lines.add(line(action, recommendation));
      }
    }
    return lines;
  }

  private List<Row> rest(List<Recommendation> asked) {
    List<Id> shown = asked.stream().map(Recommendation::id).toList();
    return review.actions().stream()
        .filter(action -> action.recommendations().stream().noneMatch(shown::contains))
        .filter(this::isWanted)
        .map(action -> (Row) line(action, null))
        .toList();
  }

  private Row.Doing line(Action action, @Nullable Id under) {
    List<Action> open =
        review.actions().stream().filter(one -> !Judging.isSettled(one.followUp())).toList();
    return new Row.Doing(action, under, open.indexOf(action) + 1, isOverdue(action, today));
  }

  private boolean isWanted(Action action) {
    String lead = wanted.lead();
    boolean led =
        lead == null || (lead.isEmpty() ? action.leads().isEmpty() : action.leads().contains(lead));
    return led
        && (wanted.status() == null || wanted.status() == action.status())
        && isWanted(action, wanted.only());
  }

  private boolean isWanted(Action action, Only only) {
    return switch (only) {
      case ALL -> true;
      case OVERDUE -> isOverdue(action, today);
      case WITHOUT_LEAD -> isUnled(action);
      case WITHOUT_ACTION -> false;
      case NOT_JUDGED -> judging.has(action.id()) && action.followUp() == null;
    };
  }
}
