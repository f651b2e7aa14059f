package org.criticalfriend.ui.frame;

import java.util.Locale;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;

/** The parts of the window, in the order of the work. */
public enum PartName {
  OVERVIEW(Icon.OVERVIEW, 1),
  QUESTIONS(Icon.QUESTIONS, 2),
  PEOPLE(Icon.PEOPLE, 3),
  TIMETABLE(Icon.TIMETABLE, 4),
  NOTES(Icon.NOTES, 5),
  FINDINGS(Icon.FINDINGS, 6),
  RECOMMENDATIONS(Icon.RECOMMENDATIONS, 7),
  PAPER(Icon.PAPER, 8),
  FOLLOW_UP(Icon.FOLLOW_UP, 9),
  TONIGHT(Icon.TONIGHT, 0);

  private final Icon icon;
  private final int digit;

  PartName(Icon icon, int digit) {
    this.icon = icon;
    this.digit = digit;
  }

  /** Its icon. */
  public Icon icon() {
    return icon;
  }

  /** What people call it. */
  public String words() {
    return Words.say("part." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The digit that goes there together with Ctrl. */
  public int digit() {
    return digit;
  }
}
