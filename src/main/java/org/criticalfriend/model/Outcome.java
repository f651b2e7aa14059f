package org.criticalfriend.model;

/** What the team decides on something an earlier review left. */
public enum Outcome implements Worded {
  /** Nothing more is asked of the host. */
  CLOSED("closed"),

  /** It stands as it was. */
  CARRIED_ON("carried on"),

  /** The team says something else instead. */
  JUDGED_ANEW("judged anew");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
