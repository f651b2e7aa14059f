package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.pdf.Strip.Bond;

/** The foot of a page: footnotes under a short rule, as far as there is room. */
final class Foot {
  private static final double ABOVE_RULE = 5;
  private static final double BENEATH_RULE = 4;
  private static final double RULE_LENGTH = PageSize.mm(50);

  /** What the rule and the space around it take. */
  private static final double RULE_HEIGHT = ABOVE_RULE + BENEATH_RULE;

  private Foot() {}

  /** How high a foot with all of these is. */
  static double height(List<Strip> strips) {
    return strips.isEmpty() ? 0 : RULE_HEIGHT + Galley.height(strips);
  }

  /** All strips of these footnotes. */
  static List<Strip> strips(List<Note> notes) {
    List<Strip> strips = new ArrayList<>();
    notes.forEach(note -> strips.addAll(note.strips()));
    return strips;
  }

  /** The least that must stand on the page of their marks: all but the last, and its beginning. */
  static List<Strip> least(List<Note> notes) {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<Strip> strips = strips(notes.subList(0, notes.size() - 1));
    strips.addAll(beginning(notes.getLast().strips()));
    return strips;
  }

  private static List<Strip> beginning(List<Strip> note) {
    int end = 1;
    while (end < note.size() && note.get(end).bond() != Bond.NONE) {
      end++;
    }
    return note.subList(0, end);
  }

  /** How many of the strips go on a page with that much room left, parted where they may be. */
  static int fitting(List<Strip> strips, double room) {
    double used = RULE_HEIGHT;
    int most = 0;
    while (most < strips.size()) {
      Strip strip = strips.get(most);
      used += strip.height() + (most == 0 ? 0 : strip.before());
      if (used > room + PageMaker.TOLERANCE) {
        break;
      }
      most++;
    }
    return parted(strips, most);
  }

  private static int parted(List<Strip> strips, int most) {
    if (most == strips.size()) {
      return most;
    }
    int end = most;
    while (end > 0 && strips.get(end).bond() != Bond.NONE) {
      end--;
    }
    return end == 0 ? most : end;
  }

  /** Puts strips at the foot of a type area of that height. */
  static void put(PagePlan plan, List<Strip> strips, double bottom) {
    if (strips.isEmpty()) {
      return;
    }
    double rule = bottom - Galley.height(strips) - BENEATH_RULE;
    plan.put((pen, top) -> pen.rule(pen.left(), top, pen.left() + RULE_LENGTH, top), rule);
    double reached = rule + BENEATH_RULE;
    boolean first = true;
    for (Strip strip : strips) {
      reached += first ? 0 : strip.before();
      plan.put(strip.ink(), reached);
      reached += strip.height();
      first = false;
    }
  }
}
