package org.criticalfriend.model;

import java.util.List;

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

  /** The kind after this one, and the first after the last. */
  public NoteKind next() {
    List<NoteKind> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }

  @Override
  public String word() {
    return word;
  }
}
