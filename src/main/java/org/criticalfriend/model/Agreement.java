package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the team came to what it says: who was there, and what was said against it. Kept for the
 * team; never printed.
 *
 * @param present who of the team was there
 * @param dissent who thought otherwise, and why
 * @param at when, as an ISO date and time
 * @param extras members this version does not know
 */
public record Agreement(
    @Names(Person.class) List<Id> present,
    @Nullable String dissent,
    @Nullable String at,
    Extras extras) {
  public Agreement {
    Must.beMoment(at, "The time of an agreement");
    present = List.copyOf(present);
  }
}
