package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperBuilder;

/**
 * Shows what one insert of a paper prints, by itself. The paper is built with the insert before
 * everything else, so that its cross-references still lead somewhere, and cut where the insert
 * ends.
 */
final class Excerpt {
  private final Bundle bundle;
  private final Paper paper;

  Excerpt(Bundle bundle, Paper paper) {
    this.bundle = bundle;
    this.paper = paper;
  }

  /** The elements that {@code insert} makes in {@code section}. */
  List<Element> of(Section section, Block insert) {
    Para end = new Para("end", Id.create(), false, Extras.NONE);
    Section alone =
        new Section(
            Id.create(), "", section.level(), false, false, List.of(insert, end), Extras.NONE);
    List<Section> sections = new ArrayList<>(paper.sections());
    sections.addFirst(alone);
    List<Element> body = PaperBuilder.build(bundle, with(sections)).body();
    Anchor cut = Anchor.of('b', end.id(), 0, 1);
    List<Element> elements = new ArrayList<>();
    for (Element element : body) {
      if (element instanceof Element.Paragraph paragraph && cut.equals(paragraph.anchor())) {
        return elements;
      }
      elements.add(element);
    }
    throw new IllegalStateException("The excerpt has no end.");
  }

  /** Whether there is nothing to read but headings, and the head of a table without rows. */
  static boolean isEmpty(List<Element> elements) {
    return elements.stream()
        .allMatch(
            element ->
                element instanceof Element.Heading
                    || (element instanceof Element.Table table && table.rows().isEmpty()));
  }

  private Paper with(List<Section> sections) {
    return new Paper(
        paper.id(),
        paper.kind(),
        paper.title(),
        paper.subtitle(),
        paper.date(),
        paper.cover(),
        paper.contents(),
        paper.numbering(),
        sections,
        paper.extras());
  }
}
