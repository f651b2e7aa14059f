package org.criticalfriend.history;

/** What an operation does to its field. */
public enum Act {
  /** Gives the field a value, or takes its value away (an absent value). */
  WRITE,

  /**
   * Wipes the field for good: its own value is absent, and every operation of the field that has
   * not seen it is emptied, wherever that operation turns up.
   */
  ERASE
}
