package org.criticalfriend.pdf;

/** Takes strips from top to bottom. */
interface Flow {
  /** The next strip. */
  void add(Strip strip);

  /** What follows begins on a new page. */
  void newPage();
}
