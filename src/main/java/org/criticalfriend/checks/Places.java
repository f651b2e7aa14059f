package org.criticalfriend.checks;

import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;

/** Says where a remark belongs, in the words of the review. */
final class Places {
  private Places() {}

  static String of(Paper paper) {
    return paper.kind().word() + " \"" + paper.title() + "\"";
  }

  static String of(Paper paper, Section section) {
    String name =
        section.heading().isBlank()
            ? "section " + (paper.sections().indexOf(section) + 1) + ", which has no heading"
            : "section \"" + section.heading() + "\"";
    return of(paper) + ", " + name;
  }
}
