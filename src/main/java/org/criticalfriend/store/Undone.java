package org.criticalfriend.store;

import java.util.List;
import org.criticalfriend.history.Kept;

/**
 * What came of taking a step back or doing it again.
 *
 * @param name the step's name
 * @param changed whether anything was changed; where nothing was, the step is offered no more
 * @param kept what was left as it is, since somebody changed or erased it meanwhile
 */
public record Undone(String name, boolean changed, List<Kept> kept) {
  /** Guarantees a list nobody changes. */
  public Undone {
    kept = List.copyOf(kept);
  }
}
