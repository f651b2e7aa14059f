package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.criticalfriend.pdf.Strip.Bond;

/**
 * Fills pages with strips from top to bottom, and their feet with the footnotes marked on them.
 *
 * <p>A page ends at the last place where it may: not between a heading and what it heads, not after
 * the first or before the last line of a paragraph, and nowhere that would leave a footnote's mark
 * without at least the beginning of the footnote. Only where no such place is left does a page end
 * elsewhere. A footnote longer than the room left goes on at the foot of the next page. The space
 * before a strip is lost where the text ran over by itself, and kept after a page break.
 */
final class PageMaker implements Flow {
  static final double TOLERANCE = 0.01;

  /** What footnotes from the page before may take while there is other text to set. */
  private static final double CARRIED_SHARE = 0.7;

  private final double room;
  private final Consumer<PagePlan> press;
  private List<Strip> waiting = new ArrayList<>();
  private List<Strip> carried = new ArrayList<>();
  private int pages;
  private boolean fresh = true;

  /**
   * @param room how high the type area is
   * @param press takes the pages in their order
   */
  PageMaker(double room, Consumer<PagePlan> press) {
    this.room = room;
    this.press = press;
  }

  /** How many pages have been filled. */
  int pages() {
    return pages;
  }

  @Override
  public void add(Strip strip) {
    waiting.add(strip);
    int end = end();
    while (end >= 0) {
      print(end);
      end = end();
    }
  }

  @Override
  public void newPage() {
    if (!waiting.isEmpty()) {
      print(waiting.size());
    }
    fresh = true;
  }

  /** Fills the last page; footnotes that are left over follow on pages of their own. */
  void finish() {
    newPage();
    while (!carried.isEmpty()) {
      print(0);
    }
  }

  /**
   * How many of the waiting strips, counted from the first, have room on this page.
   *
   * @param tight whether the last footnote marked there may be no more than begun
   */
  private int fitting(boolean tight) {
    int carriedHere = carriedHere();
    double foot = Foot.height(carried.subList(0, carriedHere));
    boolean mayHaveNotes = carriedHere == carried.size();
    List<Note> notes = new ArrayList<>();
    double used = 0;
    for (int i = 0; i < waiting.size(); i++) {
      Strip strip = waiting.get(i);
      used += (i == 0 ? above() : strip.before()) + strip.height();
      if (!strip.notes().isEmpty()) {
        notes.addAll(strip.notes());
        foot = mayHaveNotes ? Foot.height(withCarried(Foot.least(notes))) : room;
      }
      if (used + foot > room + TOLERANCE) {
        return i;
      }
      if (!tight && !strip.notes().isEmpty()) {
        foot = Foot.height(withCarried(Foot.strips(notes)));
      }
    }
    return waiting.size();
  }

  /** What stands above the page's first strip. */
  private double above() {
    Strip first = waiting.getFirst();
    if (first.head() != null) {
      return first.head().height();
    }
    return fresh ? first.before() : 0;
  }

  private List<Strip> withCarried(List<Strip> notes) {
    List<Strip> all = new ArrayList<>(carried);
    all.addAll(notes);
    return all;
  }

  private int carriedHere() {
    if (carried.isEmpty() || Foot.height(carried) <= room * CARRIED_SHARE) {
      return carried.size();
    }
    return Foot.fitting(carried, room * CARRIED_SHARE);
  }

  /** How many strips the page takes; below 0 while more may have room. */
  private int end() {
    int most = fitting(false);
    if (most == waiting.size()) {
      return -1;
    }
    if (most == 0) {
      return carried.isEmpty() ? 1 : 0;
    }
    int end = lastEnd(most, Bond.NONE);
    return end > 0 ? end : tightEnd(most);
  }

  /** The same where a footnote must give way, as nothing may be parted before it is complete. */
  private int tightEnd(int most) {
    int tightest = fitting(true);
    int end = most + 1;
    while (end < waiting.size() && waiting.get(end).bond() != Bond.NONE) {
      end++;
    }
    if (end <= tightest) {
      return end < waiting.size() ? end : -1;
    }
    end = lastEnd(tightest, Bond.LOOSE);
    return end == 0 ? tightest : end;
  }

  private int lastEnd(int most, Bond weakest) {
    int end = most;
    while (end > 0 && waiting.get(end).bond().compareTo(weakest) > 0) {
      end--;
    }
    return end;
  }

  /** Prints a page with so many strips, and begins the next one with the others. */
  private void print(int count) {
    PagePlan plan = new PagePlan();
    List<Strip> body = waiting.subList(0, count);
    double used = put(plan, body);
    List<Strip> notes = withCarried(Foot.strips(Galley.notes(body)));
    int here = notes.isEmpty() ? 0 : Foot.fitting(notes, room - used);
    if (here == 0 && count == 0) {
      here = Math.min(1, notes.size());
    }
    Foot.put(plan, notes.subList(0, here), room);
    carried = new ArrayList<>(notes.subList(here, notes.size()));
    List<Strip> rest = new ArrayList<>(waiting.subList(count, waiting.size()));
    waiting = new ArrayList<>();
    fresh = false;
    pages++;
    press.accept(plan);
    rest.forEach(this::add);
  }

  private double put(PagePlan plan, List<Strip> body) {
    double used = 0;
    for (int i = 0; i < body.size(); i++) {
      Strip strip = body.get(i);
      Strip.Head head = strip.head();
      if (i == 0 && head != null) {
        plan.repeat(head.ink(), 0);
      }
      used += i == 0 ? above() : strip.before();
      plan.put(strip.ink(), used);
      used += strip.height();
    }
    return used;
  }
}
