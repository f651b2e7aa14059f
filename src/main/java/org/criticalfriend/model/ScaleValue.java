package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a named step of a rating scale.
 *
 * @param id its name for good
 * @param name its word, such as "met"
 * @param colour a colour as #RRGGBB or a word; never the only sign of the value
 * @param notAssessed whether it says that nobody has judged yet
 * @param extras members this version does not know
 */
public record ScaleValue(
    Id id, String name, @Nullable String colour, @Nullable Boolean notAssessed, Extras extras) {
  public ScaleValue {
    Must.beFilled(name, "A value of a scale");
  }

  /** A value that judges. */
  public ScaleValue(Id id, String name, @Nullable String colour, Extras extras) {
    this(id, name, colour, null, extras);
  }
}
