package org.criticalfriend.model;

/** What a note catches. */
public enum NoteKind implements Worded {
  /** Said by someone met. */
  HEARD("heard"),

  /** Seen by the peer. */
  OBSERVATION("observation"),

  /** Read in a document. */
  READ("read"),

  /** Said in these very words. */
  QUOTE("quote"),

  /** A figure or fact. */
  FACT("fact"),

  /** A question still open. */
  QUESTION("question");

  private final String word;

  NoteKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
