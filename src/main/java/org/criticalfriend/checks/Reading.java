package org.criticalfriend.checks;

import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/**
 * A paper as somebody reads it from top to bottom, the review beside it.
 *
 * @param review the review
 * @param paper the paper
 * @param tree it as it prints
 * @param lines its lines
 */
record Reading(Review review, Paper paper, PaperTree tree, List<Line> lines) {
  Reading(Review review, Paper paper, PaperTree tree, Things things) {
    this(review, paper, tree, Lines.of(paper, tree, things));
  }

  /** A remark on words of a line. */
  Remark remark(RemarkKind kind, Line line, String words, String text) {
    Id thing = line.thing();
    return Remark.of(kind, new Spot(paper.id(), thing, line.place(), line.label(), words), text);
  }

  /** Words in place of others in the thing that a line comes from; null where that does nothing. */
  @Nullable Mend mend(Line line, String from, String to) {
    Mend mend = new Mend(from, to, line.thing());
    return line.thing() == null || mend.on(review).isEmpty() ? null : mend;
  }
}
