package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.form.OutlineFile;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;

/** The papers of a review, and the outlines for kinds of paper of which it has none. */
final class PaperChoices {
  private static final List<String> OUTLINES =
      List.of(
          "outcome-paper-short",
          "outcome-paper-full",
          "feedback-letter",
          "follow-up-note",
          "feedback-presentation",
          "action-plan",
          "evidence-annex");

  private PaperChoices() {}

  /** The outlines that come with the program. */
  static List<OutlineFile> outlines() {
    return OUTLINES.stream().map(Outlines::read).toList();
  }

  /** What can be chosen, the review's own papers first. */
  static List<PaperChoice> of(Review review, List<OutlineFile> outlines) {
    List<PaperKind> kinds = review.papers().stream().map(Paper::kind).toList();
    Stream<PaperChoice> begun = review.papers().stream().map(paper -> begun(review, paper));
    Stream<PaperChoice> others =
        outlines.stream()
            .filter(outline -> !kinds.contains(outline.paper().kind()))
            .map(PaperChoice.Outline::new);
    return new ArrayList<>(Stream.concat(begun, others).toList());
  }

  private static PaperChoice begun(Review review, Paper paper) {
    String title = FieldWords.fill(review, paper.title());
    return new PaperChoice.Begun(paper.id(), title, paper.kind().word());
  }
}
