package org.criticalfriend.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees the number of a draft, counted from 1.
 *
 * @param number which draft of its paper it is
 * @param date when it was begun
 * @param extras members this version does not know
 */
public record DraftMark(Integer number, @Nullable LocalDate date, Extras extras) {
  public DraftMark {
    if (number < 1) {
      throw new InvalidValue("Drafts are counted from 1; " + number + " is none.");
    }
  }

  /** The draft that follows on this day. */
  public static DraftMark after(@Nullable DraftMark last, LocalDate day) {
    return last == null
        ? new DraftMark(1, day, Extras.NONE)
        : new DraftMark(last.number + 1, day, last.extras);
  }
}
