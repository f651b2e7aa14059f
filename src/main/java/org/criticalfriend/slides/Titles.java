package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Run;
import org.criticalfriend.slides.Line.Kind;
import org.criticalfriend.slides.Page.Title;

/** Makes titles fit: smaller where they must be, and at last only their beginning. */
final class Titles {
  private static final double[] SCALES = {1, 0.9, 0.8, 0.7, 0.6};
  private static final double LEAST = 18;

  private final Fitting fitting;

  Titles(Fitting fitting) {
    this.fitting = fitting;
  }

  /** A title as it stands on its first page, or {@code continued} on a later one. */
  Title of(List<Run> whole, Box box, boolean continued) {
    List<Run> runs = continued ? Planner.continued(whole) : whole;
    double size = box.level(0).size();
    for (double scale : SCALES) {
      if (size * scale >= LEAST && fits(runs, box, scale)) {
        return new Title(runs, scale == 1 ? 0 : Math.round(size * scale), false);
      }
    }
    return cut(whole, box, continued);
  }

  private Title cut(List<Run> whole, Box box, boolean continued) {
    double scale = Math.min(1, LEAST / box.level(0).size());
    String text = Runs.shown(whole);
    int end = text.length();
    List<Run> runs = whole;
    do {
      end = before(text, end);
      runs = new ArrayList<>(Runs.part(whole, 0, end));
      runs.add(Run.Words.plain("\u2026"));
      runs = continued ? Planner.continued(runs) : runs;
    } while (end > 1 && !fits(runs, box, scale));
    return new Title(runs, LEAST, true);
  }

  /** The end of the word before; within a long word ten letters before. */
  private static int before(String text, int end) {
    int space = text.lastIndexOf(' ', end - 1);
    return space > 0 && space > end - 40 ? space : Math.max(1, end - 10);
  }

  private boolean fits(List<Run> runs, Box box, double scale) {
    return fitting.height(List.of(Line.of(Kind.WORDS, runs)), box, scale) <= box.height();
  }
}
