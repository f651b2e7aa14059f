package org.criticalfriend.model;

/** What sort of paper is issued. */
public enum PaperKind implements Worded {
  /** The paper on the review. */
  OUTCOME_PAPER("outcome paper"),

  /** A feedback letter to the sponsor. */
  LETTER("letter"),

  /** A note of a later visit. */
  FOLLOW_UP_NOTE("follow-up note"),

  /** Slides for the last day. */
  PRESENTATION("presentation"),

  /** A table the host fills in. */
  ACTION_PLAN("action plan"),

  /** Findings with the notes behind them, private to the team. */
  EVIDENCE_ANNEX("evidence annex");

  private final String word;

  PaperKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
