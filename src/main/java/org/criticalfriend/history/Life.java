package org.criticalfriend.history;

import java.util.List;

/** Whether a row is there to be read. */
public sealed interface Life {
  /** Nobody deleted the row or one above it. */
  record Present() implements Life {}

  /**
   * One copy deleted the row while another changed it or a row beneath: it stays, marked.
   *
   * @param deletions who deleted it, by stamp
   * @param edits what those who deleted it had not seen, by stamp
   */
  record Contested(List<Operation> deletions, List<Operation> edits) implements Life {}

  /**
   * Deleted by those who had seen all that there is of it.
   *
   * @param deletions who deleted it, by stamp
   */
  record Deleted(List<Operation> deletions) implements Life {}

  /**
   * Itself not deleted, but beneath a row that is.
   *
   * @param above the nearest row above that is deleted
   */
  record Hidden(String above) implements Life {}
}
