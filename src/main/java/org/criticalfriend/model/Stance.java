package org.criticalfriend.model;

/** Which way a piece of evidence points. */
public enum Stance implements Worded {
  /** Supports the finding. */
  FOR("for"),

  /** Speaks against the finding. */
  AGAINST("against");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
