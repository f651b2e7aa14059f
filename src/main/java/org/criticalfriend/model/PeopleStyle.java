package org.criticalfriend.model;

/** How people are set. */
public enum PeopleStyle implements Worded {
  /** Name, then post and organisation beneath. */
  STACKED("stacked"),

  /** Bullets: name - post, organisation. */
  LINE("line"),

  /** A column for each group, headed by its name. */
  TABLE("table");

  private final String word;

  PeopleStyle(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
