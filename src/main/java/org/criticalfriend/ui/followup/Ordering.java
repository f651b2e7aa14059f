package org.criticalfriend.ui.followup;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Act;
import org.jspecify.annotations.Nullable;

/** Puts actions in another order, and beneath other recommendations. */
final class Ordering {
  private static final Shape<Action> ACTION = Shape.of(Action.class);

  private final FollowUpModel model;

  Ordering(FollowUpModel model) {
    this.model = model;
  }

  /** Moves the selected action one place up (-1) or down (1) among those beside it. */
  void move(int places) {
    if (!(model.selected().get() instanceof Row.Doing doing)) {
      return;
    }
    List<Row> shown = List.copyOf(model.rows());
    int to = FollowUpModel.keys(shown).indexOf(doing.key()) + places;
    if (to >= 0 && to < shown.size() && shown.get(to) instanceof Row.Doing neighbour) {
      place(doing.action(), neighbour.action(), places > 0, List.of());
    }
  }

  /** Puts an action before another line; beneath another recommendation, it answers that one. */
  void drop(Row.Doing moved, Row target) {
    Action action = moved.action();
    switch (target) {
      case Row.Doing onto when !onto.key().equals(moved.key()) ->
          place(action, onto.action(), false, answering(action, moved.under(), onto.under()));
      case Row.Asked onto -> {
        List<Act> acts = answering(action, moved.under(), onto.id());
        model.take("follow-up.step-answers", acts);
      }
      case Row.Rest _ ->
          model.take("follow-up.step-answers", answering(action, moved.under(), null));
      case Row.Doing _ -> {}
    }
  }

  private void place(Action action, Action neighbour, boolean behind, List<Act> first) {
    List<Id> others =
        new ArrayList<>(model.review().get().actions().stream().map(Action::id).toList());
    others.remove(action.id());
    int at = others.indexOf(neighbour.id()) + (behind ? 1 : 0);
    List<Act> acts = new ArrayList<>(first);
    acts.add(new Act.Move(action.id(), at <= 0 ? null : others.get(at - 1)));
    model.take("follow-up.step-order", acts);
  }

  /** What makes an action answer another recommendation instead; nothing where it is the same. */
  private static List<Act> answering(Action action, @Nullable Id before, @Nullable Id after) {
    List<Id> answered = new ArrayList<>(action.recommendations());
    answered.remove(before);
    if (after != null && !answered.contains(after)) {
      answered.add(after);
    }
    return answered.equals(action.recommendations()) || (before != null && before.equals(after))
        ? List.of()
        : List.of(new Act.Put(ACTION.with(action, "recommendations", answered)));
  }
}
