package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;

/** Every place of a paper. */
final class TreeAnchors {
  private final List<String> names = new ArrayList<>();

  static List<String> of(PaperTree tree) {
    TreeAnchors anchors = new TreeAnchors();
    tree.body().forEach(anchors::element);
    tree.footnotes().forEach(note -> anchors.add(note.anchor()));
    return anchors.names;
  }

  private void element(Element element) {
    switch (element) {
      case Element.Heading heading -> add(heading.anchor());
      case Element.Paragraph paragraph -> add(paragraph.anchor());
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(this::element));
      case Element.Table table -> {
        caption(table.caption());
        table.header().forEach(this::cell);
        table.rows().forEach(row -> row.forEach(this::cell));
      }
      case Element.Figure figure -> {
        add(figure.anchor());
        caption(figure.caption());
      }
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void cell(Element.Cell cell) {
    cell.elements().forEach(this::element);
  }

  private void caption(Element.Caption caption) {
    if (caption != null) {
      add(caption.anchor());
    }
  }

  private void add(Anchor anchor) {
    if (anchor != null) {
      names.add(anchor.name());
    }
  }
}
