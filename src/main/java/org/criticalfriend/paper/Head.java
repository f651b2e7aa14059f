package org.criticalfriend.paper;

import java.util.List;

/**
 * What stands before the body: a cover, the head of a note, or nothing.
 *
 * @param cover whether it has a page of its own
 * @param lines from top to bottom; none for a letter
 */
public record Head(boolean cover, List<Line> lines) {
  public Head {
    lines = List.copyOf(lines);
  }

  /**
   * One line of the head.
   *
   * @param role how it is set
   * @param text what it says
   */
  public record Line(Role role, String text) {}

  /** How a line of the head is set. */
  public enum Role {
    /** The programme, or on a note the host. */
    PROGRAMME,
    /** The title. */
    TITLE,
    /** The line that goes with the title. */
    SUBTITLE,
    /** The date of the review. */
    DATE,
    /** What sort of paper it is. */
    KIND
  }
}
