package org.criticalfriend.ui.issuing;

import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;

/** What forbids the final state. */
final class DraftedFinding {
  private DraftedFinding() {}

  /** A finding that the team has not agreed prints, as nothing says which states do. */
  static void in(Desk desk) {
    Finding last =
        desk.review().get().findings().stream()
            .filter(one -> one.state() == State.AGREED)
            .toList()
            .getLast();
    Paper paper = desk.review().get().papers().getFirst();
    List<Section> sections = paper.sections().stream().map(DraftedFinding::ofAnyState).toList();
    desk.take(
        Step.put(
            "Draft",
            Shape.of(Paper.class).with(paper, "sections", sections),
            Shape.of(Finding.class).with(last, "state", State.DRAFT)));
  }

  private static Section ofAnyState(Section section) {
    List<Block> blocks =
        section.blocks().stream()
            .map(
                block ->
                    block instanceof InsertFindings insert
                        ? Shape.of(InsertFindings.class).with(insert, "states", null)
                        : block)
            .toList();
    return Shape.of(Section.class).with(section, "blocks", blocks);
  }
}
