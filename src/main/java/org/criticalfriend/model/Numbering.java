package org.criticalfriend.model;

/** How the paragraphs of a paper are numbered. */
public enum Numbering implements Worded {
  /** By section: 1.1, 1.2, 2.1. */
  SECTION("section"),

  /** One number across all headings: 1, 2, 3. */
  RUNNING("running"),

  /** Not at all. */
  NONE("none");

  private final String word;

  Numbering(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
