package org.criticalfriend.model;

/** How far a paper has come on its way to the host. */
public enum PaperState implements Worded {
  /** Being written. */
  DRAFT("draft"),

  /** The team reads it. */
  SENT_TO_TEAM("sent to the team"),

  /** The team stands behind it. */
  AGREED("agreed by the team"),

  /** Somebody of the programme has read it as a stranger would. */
  QUALITY_CHECKED("quality checked"),

  /** The host checks the facts. */
  WITH_HOST("with the host"),

  /** It is issued. */
  FINAL("final");

  private final String word;

  PaperState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
