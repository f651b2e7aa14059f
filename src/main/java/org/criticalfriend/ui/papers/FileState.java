package org.criticalfriend.ui.papers;

import java.util.Locale;
import org.criticalfriend.ui.Words;

/** What the files of a paper are worth. */
public enum FileState {
  /** Nobody has looked yet. */
  UNKNOWN,
  /** None is in the folder. */
  NONE,
  /** They say what the paper says. */
  UP_TO_DATE,
  /** They say something else, or only one is there. */
  CHANGED;

  /** Whether there is a file to open. */
  boolean isThere() {
    return this == UP_TO_DATE || this == CHANGED;
  }

  /** What is said of them. */
  String words() {
    return Words.say("papers.state." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
