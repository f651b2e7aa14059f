package org.criticalfriend.paper;

import org.criticalfriend.model.Id;

/** Something from the review that is being printed: hands out an anchor for each piece of it. */
final class Origin {
  private final char letter;
  private final Id source;
  private final int print;
  private final String place;
  private int pieces;

  Origin(char letter, Id source, int print, String place) {
    this.letter = letter;
    this.source = source;
    this.print = print;
    this.place = place;
  }

  Anchor next() {
    return Anchor.of(letter, source, pieces++, print);
  }

  /** Where an error is, in words: the section, and what in it. */
  String place() {
    return place;
  }

  /** The id by which a cross-reference finds it. */
  Id source() {
    return source;
  }
}
