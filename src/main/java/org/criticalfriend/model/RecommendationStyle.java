package org.criticalfriend.model;

/** How recommendations are set. */
public enum RecommendationStyle implements Worded {
  /** As numbered paragraphs of the paper. */
  NUMBERED("numbered"),

  /** As bullets. */
  BULLETS("bullets"),

  /** 1., 2., 3. */
  LIST("list");

  private final String word;

  RecommendationStyle(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
