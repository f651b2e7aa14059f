package org.criticalfriend.ui.followup;

import org.criticalfriend.model.Action;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.jspecify.annotations.Nullable;

/** A line of the follow-up: a recommendation, or an action beneath the one it answers. */
public sealed interface Row {
  /** What stays the same of it while it is changed. */
  String key();

  /** The thing it shows; null where it shows none. */
  @Nullable Id id();

  /**
   * A recommendation, above its actions.
   *
   * @param recommendation the recommendation
   * @param waits whether it waits for an action and has none
   * @param judged whether it is one of those to be judged, and has been or not
   */
  record Asked(Recommendation recommendation, boolean waits, boolean judged) implements Row {
    @Override
    public String key() {
      return recommendation.id().value();
    }

    @Override
    public Id id() {
      return recommendation.id();
    }
  }

  /** Stands above actions that answer no recommendation. */
  record Rest() implements Row {
    @Override
    public String key() {
      return "";
    }

    @Override
    public @Nullable Id id() {
      return null;
    }
  }

  /**
   * An action. One that answers two recommendations stands beneath both.
   *
   * @param action the action
   * @param under the recommendation it stands beneath; null for none
   * @param number its number in the table of actions, from 1; 0 where that leaves it out
   * @param overdue whether it is awaited and too late
   */
  record Doing(Action action, @Nullable Id under, int number, boolean overdue) implements Row {
    @Override
    public String key() {
      return action.id().value() + (under == null ? "" : under.value());
    }

    @Override
    public Id id() {
      return action.id();
    }
  }
}
