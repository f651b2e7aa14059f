package org.criticalfriend.model;

/** What a file of a kept version is. */
public enum FileRole implements Worded {
  /** It went out, as Word or PDF. */
  SENT("sent"),

  /** The review as it was then: its text form, compressed by gzip. */
  REVIEW("review"),

  /** A picture of the review as it was then. */
  PICTURE("picture"),

  /** The Word template whose look papers take. */
  TEMPLATE("template");

  private final String word;

  FileRole(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
