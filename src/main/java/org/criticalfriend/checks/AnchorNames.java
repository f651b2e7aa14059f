package org.criticalfriend.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/** Gathers the names of all places of a paper's body. */
final class AnchorNames {
  private final Set<String> names = new HashSet<>();

  static Set<String> in(PaperTree tree) {
    AnchorNames anchors = new AnchorNames();
    anchors.all(tree.body());
    return anchors.names;
  }

  private void all(List<Element> elements) {
    elements.forEach(this::element);
  }

  private void element(Element element) {
    switch (element) {
      case Element.Heading heading -> add(heading.anchor());
      case Element.Paragraph paragraph -> add(paragraph.anchor());
      case Element.Listing list -> list.items().forEach(item -> all(item.elements()));
      case Element.Table table -> {
        caption(table.caption());
        table.header().forEach(cell -> all(cell.elements()));
        table.rows().forEach(row -> row.forEach(cell -> all(cell.elements())));
      }
      case Element.Figure figure -> {
        add(figure.anchor());
        caption(figure.caption());
      }
      case Element.Room room -> add(room.anchor());
      case Element.PageBreak() -> {}
    }
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      add(caption.anchor());
    }
  }

  private void add(@Nullable Anchor anchor) {
    if (anchor != null) {
      names.add(anchor.name());
    }
  }
}
