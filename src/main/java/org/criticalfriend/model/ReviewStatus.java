package org.criticalfriend.model;

/** How far the review as a whole has come. */
public enum ReviewStatus implements Worded {
  /** Being worked on. */
  DRAFT("draft"),

  /** Agreed by the team. */
  AGREED("agreed"),

  /** With the host for the factual accuracy check. */
  WITH_HOST("with host"),

  /** Issued. */
  FINAL("final");

  private final String word;

  ReviewStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
