package org.criticalfriend.model;

/** How findings are set. */
public enum FindingStyle implements Worded {
  /** As numbered paragraphs of the paper. */
  NUMBERED("numbered"),

  /** As bullets. */
  BULLETS("bullets");

  private final String word;

  FindingStyle(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
