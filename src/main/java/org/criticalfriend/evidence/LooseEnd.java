package org.criticalfriend.evidence;

import java.util.List;
import org.criticalfriend.model.Id;

/**
 * Something that still wants doing; nothing of it is left where there are no things.
 *
 * @param sort what sort
 * @param things where, in the order of the review
 */
public record LooseEnd(LooseSort sort, List<Id> things) {
  /** Guarantees a list nobody changes. */
  public LooseEnd {
    things = List.copyOf(things);
  }

  /** How many things are left. */
  public int count() {
    return things.size();
  }
}
