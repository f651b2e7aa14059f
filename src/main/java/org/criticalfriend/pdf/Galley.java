package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.pdf.BlockLook.Keep;
import org.criticalfriend.pdf.Strip.Bond;

/**
 * Hangs strips beneath each other: knows the space between them and how firmly they hold.
 *
 * <p>Between two blocks stands the larger of the space after the one and the space before the
 * other, as in Word.
 */
final class Galley {
  private final Flow flow;
  private double after;
  private double gap;
  private Bond next = Bond.NONE;
  private double held;

  Galley(Flow flow) {
    this.flow = flow;
  }

  /** A galley whose strips are kept in a list, for a cell or a footnote. */
  static Galley into(List<Strip> strips) {
    return new Galley(
        new Flow() {
          @Override
          public void add(Strip strip) {
            strips.add(strip);
          }

          @Override
          public void newPage() {
            throw new IllegalArgumentException("A page cannot begin in a cell or a footnote.");
          }
        });
  }

  /** The lines of one block, each a strip. */
  void lines(List<Strip> lines, BlockLook look) {
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      add(lines.get(i), i == 0 ? look.before() : 0, i == 0 ? Bond.NONE : bond(i, last, look));
    }
    after(look.after());
    if (look.keep() == Keep.WITH_NEXT) {
      holdNext();
    }
  }

  /** A strip at least {@code before} points beneath the one above. */
  void add(Strip strip, double before, Bond bond) {
    Bond firmer = next.compareTo(bond) > 0 ? next : bond;
    double space = gap + Math.max(after, before);
    held = firmer == Bond.NONE ? 0 : held;
    held += strip.height() + (firmer == Bond.NONE ? 0 : space);
    flow.add(strip.bound(space, firmer));
    after = 0;
    gap = 0;
    next = Bond.NONE;
  }

  /** The next strip stays on the page of the last one. */
  void holdNext() {
    next = Bond.FIRM;
  }

  /** The next strip may stand on another page after all. */
  void letGo() {
    next = Bond.NONE;
  }

  /** How high the strips are that what comes next cannot be parted from. */
  double heldAbove() {
    return next == Bond.NONE ? 0 : held + gap + after;
  }

  /** The next strip stands at least that far beneath the last one. */
  void after(double least) {
    after = Math.max(after, least);
  }

  /** Sets what follows further apart, whatever space it has before it. */
  void gap(double more) {
    gap += after + more;
    after = 0;
  }

  /** What follows begins on a new page. */
  void newPage() {
    flow.newPage();
    after = 0;
    gap = 0;
    next = Bond.NONE;
  }

  private static Bond bond(int line, int last, BlockLook look) {
    return switch (look.keep()) {
      case EDGES -> line == 1 || line == last ? Bond.LOOSE : Bond.NONE;
      case TOGETHER, WITH_NEXT -> Bond.LOOSE;
    };
  }

  /** The height of strips beneath each other, the space above the first left out. */
  static double height(List<Strip> strips) {
    double height = 0;
    for (Strip strip : strips) {
      height += strip.height() + (height == 0 ? 0 : strip.before());
    }
    return height;
  }

  /** The footnotes of all strips in their order. */
  static List<Note> notes(List<Strip> strips) {
    List<Note> notes = new ArrayList<>();
    strips.forEach(strip -> notes.addAll(strip.notes()));
    return notes;
  }
}
