package org.criticalfriend.ui.points;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.evidence.Strength;
import org.criticalfriend.ui.Words;

/** Says how broadly a finding rests, in numbers that anybody can check. */
public final class StrengthWords {
  private StrengthWords() {}

  /** "Rests on 3 sessions, 2 kinds of source, 4 peers; 1 note against". */
  public static String sentence(Strength strength) {
    return said(strength, true);
  }

  /** The same without the peers, for a card. */
  public static String brief(Strength strength) {
    return said(strength, false);
  }

  private static String said(Strength strength, boolean peers) {
    int against = strength.notesAgainst();
    if (strength.isNothing()) {
      return against == 0
          ? Words.say("points.nothing")
          : Words.say("points.nothing-against", against);
    }
    String ground = String.join(", ", ground(strength, peers));
    return against == 0
        ? Words.say("points.rests", ground)
        : Words.say("points.rests-against", ground, against);
  }

  private static List<String> ground(Strength strength, boolean peers) {
    List<String> ground = new ArrayList<>();
    add(ground, "points.sessions", strength.sessions());
    add(ground, "points.documents", strength.documents());
    if (ground.isEmpty()) {
      add(ground, "points.notes", strength.notesFor());
    }
    add(ground, "points.kinds", strength.kinds().size());
    if (peers) {
      add(ground, "points.peers", strength.peers());
    }
    return ground;
  }

  private static void add(List<String> ground, String key, int count) {
    if (count > 0) {
      ground.add(Words.say(key, count));
    }
  }
}
