package org.criticalfriend.handouts;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/** What a printed paragraph of a note sheet is, told by the letter of its place. */
enum Mark {
  /** Names the review. */
  REVIEW('v'),
  /** Names the session. */
  SESSION('o'),
  /** Names the peer. */
  PEER('u'),
  /** Asks who writes; what follows is a name. */
  NAME('w'),
  /** A question to ask; what follows answers it. */
  QUESTION('k'),
  /** What follows are notes. */
  NOTES('n'),
  /** The room beneath any of them. */
  ROOM('z'),
  /** Words for the reader; what follows are notes all the same. */
  WORDS('h');

  /** Programs put something of their own behind a bookmark's name when they copy it. */
  private static final Pattern NAME_OF_PLACE =
      Pattern.compile("_([a-z])([0-9a-f]{32})(?:_.*|x.*)?");

  private static final int[] GROUPS = {8, 12, 16, 20};

  private final char letter;

  Mark(char letter) {
    this.letter = letter;
  }

  /** The place of something printed. */
  Anchor at(Id source, int piece, int sheet) {
    return Anchor.of(letter, source, piece, sheet);
  }

  /** A mark and the thing it was made for. */
  record Read(Mark mark, Id source) {}

  /** What a bookmark of this name says; null where it is none of ours. */
  static @Nullable Read of(String bookmark) {
    Matcher name = NAME_OF_PLACE.matcher(bookmark);
    if (!name.matches()) {
      return null;
    }
    for (Mark mark : values()) {
      if (mark.letter == name.group(1).charAt(0)) {
        return new Read(mark, new Id(dashed(name.group(2)), null));
      }
    }
    return null;
  }

  private static String dashed(String hex) {
    StringBuilder dashed = new StringBuilder(hex);
    for (int i = GROUPS.length - 1; i >= 0; i--) {
      dashed.insert(GROUPS[i], '-');
    }
    return UUID.fromString(dashed.toString()).toString();
  }
}
