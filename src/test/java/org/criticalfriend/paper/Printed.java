package org.criticalfriend.paper;

import static org.criticalfriend.model.Drafts.aPaper;

import java.util.List;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.PaperDraft;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.SectionDraft;
import org.criticalfriend.paper.Transcript.Line;

/** Builds small papers and tells, line by line, what they print. */
final class Printed {
  private Printed() {}

  /** The lines of a paper of these sections, numbered by section. */
  static List<String> lines(ReviewDraft review, SectionDraft... sections) {
    return lines(review, aPaper().with(sections));
  }

  static List<String> lines(ReviewDraft review, PaperDraft paper) {
    return Transcript.of(tree(review, paper)).lines().stream()
        .filter(line -> line.sort() != Transcript.Sort.HEAD)
        .map(Printed::line)
        .toList();
  }

  static PaperTree tree(ReviewDraft review, PaperDraft paper) {
    Bundle bundle = review.with(paper).build();
    return PaperBuilder.build(bundle, bundle.review().papers().getLast());
  }

  /** Headings with a hash for each level, items indented, cells between strokes. */
  private static String line(Line line) {
    String words = (line.number() + " " + line.text()).strip();
    return switch (line.sort()) {
      case HEADING -> "#".repeat(line.depth()) + " " + words;
      case ITEM -> "  ".repeat(line.depth() - 1) + words;
      case HEADER_CELL -> "||" + words;
      case CELL -> "|" + words;
      case FIGURE -> "[" + words + "]";
      case FOOTNOTE -> "^" + words;
      case HEAD, PARAGRAPH, CAPTION -> words;
    };
  }
}
