package org.criticalfriend.ui.findings;

import java.util.Locale;
import org.criticalfriend.evidence.Strength;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.points.Points;

/** Which findings are looked at. */
public enum Which {
  ALL,
  DRAFT,
  AGREED,
  NO_CONSENSUS,
  PARKED,
  CONTESTED,
  ONE_SESSION,
  NO_EVIDENCE;

  /** What people call them. */
  public String words() {
    return Words.say("findings.which." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether a finding is one of them. */
  boolean holds(Finding finding, Points points) {
    return switch (this) {
      case ALL -> true;
      case DRAFT -> finding.state() == State.DRAFT;
      case AGREED ->
          finding.state() == State.AGREED || finding.state() == State.AGREED_WITH_CHANGES;
      case NO_CONSENSUS -> finding.state() == State.NO_CONSENSUS;
      case PARKED -> finding.state() == State.PARKED;
      case CONTESTED -> strength(finding, points).notesAgainst() > 0;
      case ONE_SESSION -> strength(finding, points).isOneSession();
      case NO_EVIDENCE -> strength(finding, points).isNothing();
    };
  }

  private static Strength strength(Finding finding, Points points) {
    return points.strength(finding);
  }
}
