package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** What is done to the sections of the paper; each act is one step. */
public final class Outline {
  private final DraftingModel model;

  Outline(DraftingModel model) {
    this.model = model;
  }

  /** The chosen section before the one above it. */
  public void up() {
    act("drafting.step-move-section", Sections::up);
  }

  /** The chosen section behind the one below it. */
  public void down() {
    act("drafting.step-move-section", Sections::down);
  }

  /** The chosen section one level up. */
  public void promote() {
    act("drafting.step-level", (paper, id) -> Sections.level(paper, id, -1));
  }

  /** The chosen section beneath the one above it. */
  public void demote() {
    act("drafting.step-level", (paper, id) -> Sections.level(paper, id, 1));
  }

  /** A new section behind the chosen one, of its level, with an empty paragraph. */
  public void add() {
    model.settle();
    Paper paper = model.paper().get();
    if (paper == null) {
      return;
    }
    Id chosen = model.section().get();
    Section like = Sections.find(paper, chosen);
    Para para = new Para("", Id.create(), null, Extras.NONE);
    Section fresh =
        new Section(
            Id.create(),
            Words.say("drafting.new-section"),
            like == null ? 1 : like.level(),
            like == null || like.numbered(),
            like == null ? null : like.appendix(),
            List.of(para),
            Extras.NONE);
    model.take(Words.say("drafting.step-add-section"), Sections.added(paper, chosen, fresh));
    model.section().set(fresh.id());
  }

  /** The chosen section taken out, with all that stands in it. */
  public void remove() {
    model.settle();
    Paper paper = model.paper().get();
    Id chosen = model.section().get();
    if (paper == null || chosen == null) {
      return;
    }
    int at = Sections.indexOf(paper, chosen);
    Paper now = Sections.without(paper, chosen);
    String name = paper.sections().get(at).heading();
    model.take(Words.say("drafting.step-remove-section", name), now);
    if (!now.sections().isEmpty()) {
      model.section().set(now.sections().get(Math.max(0, at - 1)).id());
    }
  }

  /** A block behind the paragraph the caret is in, or at the end of the section. */
  public void insert(Block block) {
    model.settle();
    Paper paper = model.paper().get();
    Id section = model.section().get();
    Caret caret = model.caret().get();
    if (paper == null || section == null) {
      return;
    }
    @Nullable Id after = caret == null ? null : caret.piece().id();
    boolean within = caret != null && caret.piece().sort() == Piece.Sort.PARAGRAPH && after != null;
    Paper now =
        within && after != null
            ? Sections.replaced(paper, after, old -> List.of(old.getFirst(), block))
            : Sections.changed(paper, section, one -> Sections.blocks(one, and(one, block)));
    model.take(Words.say("drafting.step-insert"), now);
  }

  /** Takes the insert out that stands at this place among the blocks of the section. */
  public void removeBlock(int place) {
    model.settle();
    Paper paper = model.paper().get();
    Id section = model.section().get();
    if (paper == null || section == null) {
      return;
    }
    model.take(
        Words.say("drafting.step-remove-insert"),
        Sections.changed(paper, section, one -> Sections.blocks(one, without(one, place))));
  }

  /** What can be chosen of the insert at this place; none where nothing can. */
  public List<Facet> facets(int place) {
    List<Block> blocks = blocks();
    return place < 0 || place >= blocks.size()
        ? List.of()
        : Facets.of(blocks.get(place), model.review());
  }

  /** What the insert at this place prints, in a sentence. */
  public String says(int place) {
    Paper paper = model.paper().get();
    List<Block> blocks = blocks();
    return paper == null || place < 0 || place >= blocks.size()
        ? ""
        : InsertWords.effect(blocks.get(place), model.review(), paper);
  }

  /** The insert at this place becomes another. */
  public void choose(int place, Facet.Option option) {
    act(
        "drafting.step-choose",
        (paper, id) ->
            Sections.changed(
                paper, id, one -> Sections.blocks(one, replaced(one, place, option.then()))));
  }

  /** A section, with what stands beneath it, moves to where another is. */
  public void move(Id moving, Id target, Drop drop) {
    act("drafting.step-move-section", (paper, id) -> Moves.section(paper, moving, target, drop));
  }

  /** Whether a section can move there. */
  public boolean canMove(Id moving, Id target, Drop drop) {
    Paper paper = model.paper().get();
    return paper != null
        && model.isWritable()
        && !Moves.section(paper, moving, target, drop).equals(paper);
  }

  /** A block of the chosen section moves before one of a section's, or behind the last of them. */
  public void moveBlock(int place, Id target, int before) {
    act(
        "drafting.step-move-block",
        (paper, id) -> Moves.block(paper, new Moves.From(id, place), target, before));
  }

  /** A block of the chosen section one place up (-1) or down (1), past an edge into the next. */
  public void stepBlock(int place, int by) {
    act(
        "drafting.step-move-block",
        (paper, id) -> Moves.step(paper, new Moves.From(id, place), by));
  }

  /** The blocks of the section that is shown. */
  public List<Block> blocks() {
    Paper paper = model.paper().get();
    Section section = paper == null ? null : Sections.find(paper, model.section().get());
    return section == null ? List.of() : section.blocks();
  }

  private interface Change {
    Paper of(Paper paper, Id section);
  }

  private void act(String step, Change change) {
    model.settle();
    Paper paper = model.paper().get();
    Id chosen = model.section().get();
    if (paper != null && chosen != null) {
      model.take(Words.say(step), change.of(paper, chosen));
    }
  }

  private static List<Block> and(Section section, Block block) {
    List<Block> all = new ArrayList<>(section.blocks());
    all.add(block);
    return all;
  }

  private static List<Block> replaced(Section section, int place, Block by) {
    List<Block> all = new ArrayList<>(section.blocks());
    all.set(place, by);
    return all;
  }

  private static List<Block> without(Section section, int place) {
    List<Block> all = new ArrayList<>(section.blocks());
    all.remove(place);
    return all;
  }
}
