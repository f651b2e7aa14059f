package org.criticalfriend.model;

/** What headings an insert of recommendations makes. */
public enum RecommendationHeadings implements Worded {
  /** One for each theme. */
  THEME("theme"),

  /** One for each category. */
  CATEGORY("category"),

  /** None. */
  NONE("none");

  private final String word;

  RecommendationHeadings(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
