package org.criticalfriend.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.versions.Redline.Change;
import org.criticalfriend.versions.Redline.Line;
import org.criticalfriend.versions.Stretch.Sort;

/** Finds for each paragraph of a paper the one it was before. */
final class Pairing {
  /** Of paragraphs less alike than this one is gone and the other new. */
  private static final double ALIKE = 0.4;

  /** Beyond that many comparisons two runs have nothing to do with each other. */
  private static final long MOST = 200_000;

  private final List<Line> lines = new ArrayList<>();

  private Pairing() {}

  static List<Line> of(List<Printed> before, List<Printed> after) {
    Pairing pairing = new Pairing();
    int read = 0;
    for (AbstractDelta<Printed> delta :
        DiffUtils.diff(before, after, (one, other) -> one.key().equals(other.key())).getDeltas()) {
      int from = delta.getTarget().getPosition();
      after.subList(read, from).forEach(pairing::stayed);
      pairing.rewritten(delta.getSource().getLines(), delta.getTarget().getLines());
      read = from + delta.getTarget().size();
    }
    after.subList(read, after.size()).forEach(pairing::stayed);
    return pairing.lines;
  }

  /** Pairs two runs of paragraphs so that those most alike stand together, without crossing. */
  private void rewritten(List<Printed> old, List<Printed> now) {
    if ((long) old.size() * now.size() > MOST) {
      old.forEach(this::gone);
      now.forEach(this::come);
      return;
    }
    double[][] best = best(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      double pair = likeness(old.get(i), now.get(j));
      if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
        changed(old.get(i++), now.get(j++));
      } else if (best[i][j] == best[i + 1][j]) {
        gone(old.get(i++));
      } else {
        come(now.get(j++));
      }
    }
    old.subList(i, old.size()).forEach(this::gone);
    now.subList(j, now.size()).forEach(this::come);
  }

  /** For each beginning of the two runs, how alike the best pairs from there are together. */
  private static double[][] best(List<Printed> old, List<Printed> now) {
    double[][] best = new double[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        double pair = likeness(old.get(i), now.get(j));
        double paired = pair > 0 ? pair + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static double likeness(Printed old, Printed now) {
    if (old.heading() != now.heading()) {
      return 0;
    }
    double likeness = WordComparison.likeness(old.text(), now.text());
    return likeness < ALIKE ? 0 : likeness;
  }

  private void stayed(Printed line) {
    add(Change.NONE, line, Sort.STAYED);
  }

  private void gone(Printed line) {
    Line gone = line(Change.GONE, line, Sort.GONE);
    lines.add(new Line(gone.change(), gone.number(), gone.heading(), gone.stretches(), null));
  }

  private void come(Printed line) {
    add(Change.NEW, line, Sort.NEW);
  }

  private void changed(Printed old, Printed now) {
    List<Stretch> stretches = WordComparison.of(old.text(), now.text());
    lines.add(new Line(Change.CHANGED, now.number(), now.heading(), stretches, now.anchor()));
  }

  private void add(Change change, Printed line, Sort sort) {
    lines.add(line(change, line, sort));
  }

  private static Line line(Change change, Printed line, Sort sort) {
    List<Stretch> stretches = List.of(new Stretch(sort, line.text()));
    return new Line(change, line.number(), line.heading(), stretches, line.anchor());
  }
}
