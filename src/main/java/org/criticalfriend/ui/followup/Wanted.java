package org.criticalfriend.ui.followup;

import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted.
 *
 * @param status only actions of this status; null for all
 * @param lead only actions of this lead, those without any where empty; null for all
 * @param recommendation only this one and its actions; null for all
 * @param only what else they must be
 */
public record Wanted(
    @Nullable ActionStatus status, @Nullable String lead, @Nullable Id recommendation, Only only) {
  /** All there is. */
  public static final Wanted ALL = new Wanted(null, null, null, Only.ALL);

  /** What lines can be looked at alone. */
  public enum Only {
    /** Any. */
    ALL,
    /** Actions that are too late. */
    OVERDUE,
    /** Actions that nobody leads yet. */
    WITHOUT_LEAD,
    /** Recommendations that wait for an action. */
    WITHOUT_ACTION,
    /** What was not judged yet. */
    NOT_JUDGED
  }

  /** The same, of this status. */
  public Wanted of(@Nullable ActionStatus wanted) {
    return new Wanted(wanted, lead, recommendation, only);
  }

  /** The same, of this lead. */
  public Wanted by(@Nullable String wanted) {
    return new Wanted(status, wanted, recommendation, only);
  }

  /** The same, of this recommendation. */
  public Wanted answering(@Nullable Id wanted) {
    return new Wanted(status, lead, wanted, only);
  }

  /** The same, only these. */
  public Wanted only(Only wanted) {
    return new Wanted(status, lead, recommendation, wanted);
  }

  /** Whether anything is left out. */
  public boolean filters() {
    return !equals(ALL);
  }
}
