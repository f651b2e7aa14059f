package org.criticalfriend.checks;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;

/** Says where a remark belongs, in the words of the review. */
final class Places {
  private Places() {}

  static String of(Paper paper) {
    return paper.kind().word() + " \"" + paper.title() + "\"";
  }

  /** A paper as a whole. */
  static Spot at(Paper paper) {
    return new Spot(paper.id(), paper.id(), of(paper), "", "");
  }

  /** A section. */
  static Spot at(Paper paper, Section section) {
    String label = section.heading().isBlank() ? "" : section.heading();
    return new Spot(paper.id(), section.id(), of(paper, section), label, section.heading());
  }

  /** A thing of the review, whatever paper it prints in. */
  static Spot at(Id thing, String place) {
    return new Spot(null, thing, place, "", "");
  }

  private static String of(Paper paper, Section section) {
    String name =
        section.heading().isBlank()
            ? "section " + (paper.sections().indexOf(section) + 1) + ", which has no heading"
            : "section \"" + section.heading() + "\"";
    return of(paper) + ", " + name;
  }
}
