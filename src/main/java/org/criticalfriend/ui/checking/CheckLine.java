package org.criticalfriend.ui.checking;

import org.criticalfriend.checks.Remark;

/** A line of the list. */
public sealed interface CheckLine {
  /**
   * What the lines beneath have in common.
   *
   * @param blocks whether they must be settled before the paper is final
   * @param count how many there are
   */
  record Head(boolean blocks, int count) implements CheckLine {}

  /**
   * A remark.
   *
   * @param remark it
   */
  record Found(Remark remark) implements CheckLine {}
}
