package org.criticalfriend.ui.desk;

import java.time.LocalTime;
import org.criticalfriend.files.Trouble;

/** Whether what was typed is on the disk. */
public sealed interface Saving {

  /**
   * All of it is.
   *
   * @param at since when
   */
  record Saved(LocalTime at) implements Saving {}

  /** It will be in a moment. */
  record Underway() implements Saving {}

  /**
   * It cannot be; it is kept in memory and tried again.
   *
   * @param trouble why
   * @param steps how many steps wait
   */
  record Waiting(Trouble trouble, int steps) implements Saving {}

  /**
   * Nothing can be changed here.
   *
   * @param why why
   */
  record ReadOnly(String why) implements Saving {}
}
