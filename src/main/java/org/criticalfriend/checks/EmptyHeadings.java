package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;

/** Finds headings with nothing under them; on a slide a heading may stand alone. */
final class EmptyHeadings {
  private EmptyHeadings() {}

  static List<Remark> remarks(Paper paper, PaperTree tree) {
    List<Remark> remarks = new ArrayList<>();
    if (paper.kind() == PaperKind.PRESENTATION) {
      return remarks;
    }
    List<Element> body =
        tree.body().stream().filter(element -> !(element instanceof Element.PageBreak)).toList();
    for (int i = 0; i < body.size(); i++) {
      Element next = i + 1 < body.size() ? body.get(i + 1) : null;
      if (body.get(i) instanceof Element.Heading heading
          && (next == null || endsBefore(heading, next))) {
        String text = "The heading \"" + Words.of(heading.runs()) + "\" has nothing under it.";
        remarks.add(new Remark(Places.of(paper), text));
      }
    }
    return remarks;
  }

  private static boolean endsBefore(Element.Heading heading, Element next) {
    return next instanceof Element.Heading other && other.level() <= heading.level();
  }
}
