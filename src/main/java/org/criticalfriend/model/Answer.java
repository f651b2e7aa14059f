package org.criticalfriend.model;

/** What the host says to a recommendation. */
public enum Answer implements Worded {
  /** Will be done. */
  ACCEPTED("accepted"),

  /** Will be done in part. */
  PARTLY_ACCEPTED("partly accepted"),

  /** Will not be done. */
  NOT_ACCEPTED("not accepted"),

  /** Noted without a decision. */
  ACKNOWLEDGED("acknowledged");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
