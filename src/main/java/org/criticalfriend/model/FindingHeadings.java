package org.criticalfriend.model;

/** What headings an insert of findings makes. */
public enum FindingHeadings implements Worded {
  /** One for each theme. */
  THEME("theme"),

  /** One for each kind, in the plural. */
  KIND("kind"),

  /** None. */
  NONE("none");

  private final String word;

  FindingHeadings(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
