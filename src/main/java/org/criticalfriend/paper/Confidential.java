package org.criticalfriend.paper;

/** The mark of what never leaves the team. */
final class Confidential {
  static final String MARK = "Confidential to the team";

  private Confidential() {}

  /** A title that carries the mark to the head of every page. */
  static String marked(String title) {
    boolean ended = title.endsWith(".") || title.endsWith("?") || title.endsWith("!");
    return title + (ended ? " " : ". ") + MARK;
  }
}
