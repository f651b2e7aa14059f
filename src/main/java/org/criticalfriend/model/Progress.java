package org.criticalfriend.model;

import java.time.LocalDate;

/**
 * Guarantees dated words on how an action is coming along.
 *
 * @param date when it was said
 * @param text what was said
 * @param extras members this version does not know
 */
public record Progress(LocalDate date, String text, Extras extras) {
  public Progress {
    Must.beFilled(text, "A progress entry");
  }
}
