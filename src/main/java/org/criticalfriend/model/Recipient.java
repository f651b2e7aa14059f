package org.criticalfriend.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a name to whom a paper was sent.
 *
 * @param name who, in words that stay whatever becomes of the person in the review
 * @param person who, where it is somebody of the review
 * @param replied when an answer came; absent while none has
 * @param extras members this version does not know
 */
public record Recipient(
    String name,
    @Names(Person.class) @Nullable Id person,
    @Nullable LocalDate replied,
    Extras extras) {
  public Recipient {
    Must.beFilled(name, "The name of a recipient");
  }

  /** Somebody who has not answered yet. */
  public Recipient(String name, @Nullable Id person) {
    this(name, person, null, Extras.NONE);
  }

  /** The same, having answered on this day; not yet where absent. */
  public Recipient repliedOn(@Nullable LocalDate day) {
    return new Recipient(name, person, day, extras);
  }
}
