package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;

/** Moves sections and blocks to any place of a paper; the very same paper where they cannot go. */
final class Moves {
  private Moves() {}

  /**
   * Where a block stands.
   *
   * @param section the section
   * @param place which of its blocks
   */
  record From(Id section, int place) {}

  /** A section with what stands beneath it, at the level that its new place asks for. */
  static Paper section(Paper paper, Id moving, Id target, Drop drop) {
    int from = Sections.indexOf(paper, moving);
    int to = Sections.indexOf(paper, target);
    if (from < 0 || to < 0) {
      return paper;
    }
    List<Section> all = new ArrayList<>(paper.sections());
    int end = Sections.end(all, from);
    int level = all.get(to).level() + (drop == Drop.WITHIN ? 1 : 0);
    int by = level - all.get(from).level();
    List<Section> moved = Sections.raised(all.subList(from, end), by);
    boolean within = to >= from && to < end;
    if (within || moved.isEmpty()) {
      return paper;
    }
    int place = drop == Drop.BEFORE ? to : Sections.end(all, to);
    all.subList(from, end).clear();
    all.addAll(place > from ? place - (end - from) : place, moved);
    return Sections.with(paper, all);
  }

  /** A block before another of this section, or behind its last. */
  static Paper block(Paper paper, From from, Id target, int before) {
    Section source = Sections.find(paper, from.section());
    if (source == null || from.place() < 0 || from.place() >= source.blocks().size()) {
      return paper;
    }
    Block block = source.blocks().get(from.place());
    boolean same = target.equals(from.section());
    int at = same && before > from.place() ? before - 1 : before;
    Paper without =
        Sections.changed(
            paper, from.section(), one -> Sections.blocks(one, without(one, from.place())));
    return Sections.changed(without, target, one -> Sections.blocks(one, put(one, at, block)));
  }

  /** A block one place up or down; past the edge of its section it goes into the neighbour. */
  static Paper step(Paper paper, From from, int by) {
    Section source = Sections.find(paper, from.section());
    if (source == null) {
      return paper;
    }
    int to = from.place() + by;
    if (to >= 0 && to < source.blocks().size()) {
      return block(paper, from, source.id(), by > 0 ? to + 1 : to);
    }
    int neighbour = Sections.indexOf(paper, source.id()) + by;
    if (neighbour < 0 || neighbour >= paper.sections().size()) {
      return paper;
    }
    Section other = paper.sections().get(neighbour);
    return block(paper, from, other.id(), by > 0 ? 0 : other.blocks().size());
  }

  private static List<Block> without(Section section, int place) {
    List<Block> all = new ArrayList<>(section.blocks());
    all.remove(place);
    return all;
  }

  private static List<Block> put(Section section, int at, Block block) {
    List<Block> all = new ArrayList<>(section.blocks());
    all.add(Math.clamp(at, 0, all.size()), Objects.requireNonNull(block));
    return all;
  }
}
