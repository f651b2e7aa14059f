package org.criticalfriend.model;

/** How far a note may travel. */
public enum Visibility implements Worded {
  /** The person agreed to be quoted. */
  QUOTABLE("quotable"),

  /** May be used without saying who. */
  ANONYMOUS("anonymous"),

  /** For the team only. */
  BACKGROUND("background");

  private final String word;

  Visibility(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
