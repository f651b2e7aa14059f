package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Changes the outline of a paper by making a new one; the very same where nothing changes. */
final class Sections {
  private static final Shape<Paper> PAPER = Shape.of(Paper.class);
  private static final Shape<Section> SECTION = Shape.of(Section.class);
  private static final Shape<Para> PARA = Shape.of(Para.class);
  private static final int DEEPEST = 3;

  private Sections() {}

  /** The section with this id; null where there is none. */
  static @Nullable Section find(Paper paper, @Nullable Id id) {
    return paper.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** All paragraphs of a paper. */
  static Stream<Para> paras(Paper paper) {
    return paper.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Para.class::isInstance)
        .map(Para.class::cast);
  }

  /** Whether paragraphs of a section take numbers in a paper numbered by sections. */
  static boolean isCounted(Paper paper, Id section) {
    Section first = null;
    for (Section one : paper.sections()) {
      first = one.level() == 1 ? one : first;
      if (one.id().equals(section)) {
        break;
      }
    }
    return first != null && first.numbered() && !Boolean.TRUE.equals(first.appendix());
  }

  static Paper with(Paper paper, List<Section> sections) {
    return PAPER.with(paper, "sections", sections);
  }

  /** One section changed. */
  static Paper changed(Paper paper, Id id, UnaryOperator<Section> change) {
    List<Section> all = new ArrayList<>(paper.sections());
    all.replaceAll(one -> one.id().equals(id) ? Objects.requireNonNull(change.apply(one)) : one);
    return with(paper, all);
  }

  static Section heading(Section section, String heading) {
    return SECTION.with(section, "heading", heading);
  }

  static Section blocks(Section section, List<Block> blocks) {
    return SECTION.with(section, "blocks", blocks);
  }

  /** A paragraph with another text. */
  static Para para(Para para, String text) {
    return PARA.with(para, "para", text);
  }

  /** A paragraph that takes a number, or none. */
  static Para numbered(Para para, boolean numbered) {
    return PARA.with(para, "numbered", numbered ? null : false);
  }

  /** The paragraph of this id replaced by these blocks, none to take it out. */
  static Paper replaced(Paper paper, Id para, UnaryOperator<List<Block>> by) {
    List<Section> all = new ArrayList<>();
    for (Section section : paper.sections()) {
      List<Block> blocks = new ArrayList<>();
      boolean here = false;
      for (Block block : section.blocks()) {
        boolean mine = block instanceof Para one && one.id().equals(para);
        here |= mine;
        blocks.addAll(mine ? Objects.requireNonNull(by.apply(List.of(block))) : List.of(block));
      }
      all.add(here ? blocks(section, blocks) : section);
    }
    return with(paper, all);
  }

  /** The section and what stands beneath it, as places from and until. */
  static int end(List<Section> sections, int at) {
    int end = at + 1;
    while (end < sections.size() && sections.get(end).level() > sections.get(at).level()) {
      end++;
    }
    return end;
  }

  static int indexOf(Paper paper, Id id) {
    return paper.sections().stream().map(Section::id).toList().indexOf(id);
  }

  /** The section with what stands beneath it before the one that stood before it. */
  static Paper up(Paper paper, Id id) {
    int at = indexOf(paper, id);
    int before = at - 1;
    List<Section> all = paper.sections();
    while (before >= 0 && all.get(before).level() > all.get(at).level()) {
      before--;
    }
    boolean stays = at < 0 || before < 0 || all.get(before).level() < all.get(at).level();
    return stays ? paper : moved(paper, at, before);
  }

  /** The section with what stands beneath it behind the next of its level. */
  static Paper down(Paper paper, Id id) {
    int at = indexOf(paper, id);
    int next = at < 0 ? 0 : end(paper.sections(), at);
    boolean stays =
        at < 0
            || next >= paper.sections().size()
            || paper.sections().get(next).level() < paper.sections().get(at).level();
    return stays ? paper : moved(paper, next, at);
  }

  /** The section with what stands beneath it one level up (-1) or down (1), as far as it goes. */
  static Paper level(Paper paper, Id id, int by) {
    int at = indexOf(paper, id);
    if (at < 0) {
      return paper;
    }
    List<Section> all = new ArrayList<>(paper.sections());
    int end = end(all, at);
    List<Section> raised = raised(all.subList(at, end), by);
    boolean hangs = by < 0 || (at > 0 && all.get(at - 1).level() >= all.get(at).level());
    if (raised.isEmpty() || !hangs) {
      return paper;
    }
    all.subList(at, end).clear();
    all.addAll(at, raised);
    return with(paper, all);
  }

  /** Sections so many levels down, or up where it is less than none; none where one cannot be. */
  static List<Section> raised(List<Section> sections, int by) {
    return sections.stream().allMatch(one -> fits(one.level() + by))
        ? sections.stream().map(one -> SECTION.with(one, "level", one.level() + by)).toList()
        : List.of();
  }

  /** A section more, behind another and what stands beneath it; at the end where it is null. */
  static Paper added(Paper paper, @Nullable Id after, Section section) {
    List<Section> all = new ArrayList<>(paper.sections());
    int at = after == null ? -1 : indexOf(paper, after);
    all.add(at < 0 ? all.size() : end(all, at), section);
    return with(paper, all);
  }

  /** The paper without a section; what stands beneath it stays. */
  static Paper without(Paper paper, Id id) {
    return with(
        paper, paper.sections().stream().filter(section -> !section.id().equals(id)).toList());
  }

  /** The tree of sections at {@code from} taken out and put in at {@code to}, further up. */
  private static Paper moved(Paper paper, int from, int to) {
    List<Section> all = new ArrayList<>(paper.sections());
    List<Section> moving = List.copyOf(all.subList(from, end(all, from)));
    all.subList(from, from + moving.size()).clear();
    all.addAll(to, moving);
    return with(paper, all);
  }

  private static boolean fits(int level) {
    return level >= 1 && level <= DEEPEST;
  }
}
