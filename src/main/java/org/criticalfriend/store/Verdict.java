package org.criticalfriend.store;

import java.util.List;
import org.criticalfriend.model.Id;

/**
 * What looking at every byte of meaning in a file showed.
 *
 * @param operations how many operations were read
 * @param damaged the stamps of those that are not as they were written
 * @param differing the rows that do not show what the operations say
 * @param broken what SQLite itself found wrong with the file, in its own words
 */
public record Verdict(
    long operations, List<String> damaged, List<Id> differing, List<String> broken) {
  /** Guarantees lists nobody changes. */
  public Verdict {
    damaged = List.copyOf(damaged);
    differing = List.copyOf(differing);
    broken = List.copyOf(broken);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return damaged.isEmpty() && differing.isEmpty() && broken.isEmpty();
  }
}
