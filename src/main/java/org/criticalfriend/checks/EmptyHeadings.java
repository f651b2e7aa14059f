package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.checks.Line.Role;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.paper.Element;
import org.jspecify.annotations.Nullable;

/** Finds headings with nothing under them; on a slide a heading may stand alone. */
final class EmptyHeadings implements PaperCheck {
  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    if (reading.paper().kind() == PaperKind.PRESENTATION) {
      return remarks;
    }
    List<Line> headings =
        reading.lines().stream().filter(line -> line.role() == Role.HEADING).toList();
    List<Element> body =
        reading.tree().body().stream()
            .filter(element -> !(element instanceof Element.PageBreak))
            .toList();
    int seen = 0;
    for (int i = 0; i < body.size(); i++) {
      Element next = i + 1 < body.size() ? body.get(i + 1) : null;
      boolean heading = body.get(i) instanceof Element.Heading;
      if (heading && isEmpty(body.get(i), next)) {
        Line line = headings.get(seen);
        String text = "The heading \"" + line.text() + "\" has nothing under it.";
        remarks.add(reading.remark(RemarkKind.EMPTY_HEADING, line, line.text(), text));
      }
      seen += heading ? 1 : 0;
    }
    return remarks;
  }

  private static boolean isEmpty(Element one, @Nullable Element next) {
    return next == null
        || (one instanceof Element.Heading heading
            && next instanceof Element.Heading other
            && other.level() <= heading.level());
  }
}
