package org.criticalfriend.store;

import java.util.List;
import org.criticalfriend.model.Id;

/**
 * What came of merging another copy in.
 *
 * @param operations how many changes came that were not here
 * @param rows how many things and list elements they touched
 * @param steps how many undo steps they belong to
 * @param contested what one copy removed and the other changed; it stays until somebody decides
 * @param restored how many things came back because something still names them
 * @param reversed how many changes of the other copy were turned back, since with ours they would
 *     not have made a valid record; they stay in the history
 */
public record Merged(
    int operations, int rows, int steps, List<Id> contested, int restored, int reversed) {
  /** Guarantees a list nobody changes. */
  public Merged {
    contested = List.copyOf(contested);
  }
}
