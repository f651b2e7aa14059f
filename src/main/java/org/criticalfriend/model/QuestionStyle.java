package org.criticalfriend.model;

/** How key questions are listed. */
public enum QuestionStyle implements Worded {
  /** 1., 2., 3. */
  NUMBERED("numbered"),

  /** Bullets. */
  BULLETS("bullets");

  private final String word;

  QuestionStyle(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
