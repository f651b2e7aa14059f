package org.criticalfriend.ui.recommendations;

import org.criticalfriend.model.Id;

/**
 * Something being picked for what was chosen before.
 *
 * @param from what was chosen
 * @param deed what is done with what is picked
 */
public record Picking(Id from, Deed deed) {
  /** What is done. */
  public enum Deed {
    /** The recommendation answers the finding, or no longer. */
    LINK,
    /** The recommendation becomes part of the one picked. */
    MERGE
  }
}
