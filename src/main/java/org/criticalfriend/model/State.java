package org.criticalfriend.model;

/** How far the team has come with a finding or a recommendation. */
public enum State implements Worded {
  /** Not yet put to the team. */
  DRAFT("draft"),

  /** Agreed by the team. */
  AGREED("agreed"),

  /** Agreed after the team changed it. */
  AGREED_WITH_CHANGES("agreed with changes"),

  /** The team did not reach one view. */
  NO_CONSENSUS("no consensus"),

  /** Set aside; never printed. */
  PARKED("parked");

  private final String word;

  State(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
