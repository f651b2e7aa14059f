package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Stretch;

/** Has words that changed one beside another read as a phrase: ours whole, then theirs. */
final class Phrases {
  private final List<Stretch> all = new ArrayList<>();
  private final List<Stretch> ours = new ArrayList<>();
  private final List<Stretch> theirs = new ArrayList<>();

  private Phrases() {}

  static List<Stretch> of(List<Stretch> stretches) {
    Phrases phrases = new Phrases();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      boolean inside = i + 1 < stretches.size() && !phrases.isEmpty();
      switch (one.side()) {
        case OURS -> add(phrases.ours, one);
        case THEIRS -> add(phrases.theirs, one);
        case BOTH -> phrases.both(one, inside);
      }
    }
    phrases.end();
    return List.copyOf(phrases.all);
  }

  private boolean isEmpty() {
    return ours.isEmpty() || theirs.isEmpty();
  }

  /** A space between two words that changed belongs to both phrases. */
  private void both(Stretch one, boolean inside) {
    if (inside && one.text().isBlank()) {
      add(ours, new Stretch(Side.OURS, one.text(), ours.getLast().author()));
      add(theirs, new Stretch(Side.THEIRS, one.text(), theirs.getLast().author()));
    } else {
      end();
      all.add(one);
    }
  }

  private void end() {
    all.addAll(ours);
    all.addAll(theirs);
    ours.clear();
    theirs.clear();
  }

  private static void add(List<Stretch> to, Stretch one) {
    Stretch last = to.isEmpty() ? null : to.getLast();
    if (last != null && last.author().equals(one.author())) {
      to.set(to.size() - 1, new Stretch(one.side(), last.text() + one.text(), one.author()));
    } else {
      to.add(one);
    }
  }
}
