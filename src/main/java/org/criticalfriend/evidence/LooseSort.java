package org.criticalfriend.evidence;

/** The sorts of loose ends, gravest first. */
public enum LooseSort {
  /** Key questions on which nobody has a note. */
  QUESTIONS_WITHOUT_NOTES(false),

  /** Key questions to which no finding answers. */
  QUESTIONS_WITHOUT_FINDING(false),

  /** Findings on which no note speaks for them. */
  FINDINGS_ON_NOTHING(false),

  /** Challenges, and findings on the whole, that rest on one session only. */
  FINDINGS_ON_ONE_SESSION(false),

  /** Recommendations whose findings together rest on one session only. */
  RECOMMENDATIONS_ON_ONE_SESSION(false),

  /** Recommendations that answer no finding. */
  RECOMMENDATIONS_WITHOUT_FINDING(false),

  /** Challenges that no recommendation answers. */
  CHALLENGES_WITHOUT_RECOMMENDATION(false),

  /** Actions that nobody leads yet. */
  ACTIONS_WITHOUT_LEAD(false),

  /** Sessions that are over and of which there is no note. */
  SESSIONS_WITHOUT_NOTES(false),

  /** Notes on which no finding rests. */
  NOTES_NOT_USED(false),

  /** Notes tied to no key question. */
  NOTES_WITHOUT_QUESTION(false),

  /** Sessions that no peer goes to. */
  SESSIONS_WITHOUT_PEERS(false),

  /** Findings on one service that rest on one session: it was visited once. */
  SERVICES_VISITED_ONCE(true),

  /** People of whom a paper could not say what they do or where. */
  PEOPLE_WITHOUT_POST(true);

  private final boolean isQuiet;

  LooseSort(boolean isQuiet) {
    this.isQuiet = isQuiet;
  }

  /** Whether it is good to know and no more. */
  public boolean isQuiet() {
    return isQuiet;
  }
}
