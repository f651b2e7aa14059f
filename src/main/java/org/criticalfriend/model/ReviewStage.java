package org.criticalfriend.model;

/** How far a review has come, apart from its papers. */
public enum ReviewStage implements Worded {
  /** Theme, questions, dates and team are being settled. */
  SCOPING("scoping"),

  /** Documents are asked for and read. */
  BEFORE_VISIT("before the visit"),

  /** The team is with the host. */
  ON_SITE("on site"),

  /** The papers are being written. */
  DRAFTING("drafting"),

  /** Nothing more is done. */
  CLOSED("closed");

  private final String word;

  ReviewStage(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
