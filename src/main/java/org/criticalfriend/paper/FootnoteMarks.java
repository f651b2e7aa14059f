package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds which footnotes are marked in a part of a paper. */
final class FootnoteMarks {
  private final List<Footnote> footnotes;
  private final Set<Integer> marked = new TreeSet<>();

  FootnoteMarks(PaperTree tree) {
    this.footnotes = tree.footnotes();
  }

  /** The footnotes marked there, in the order of their numbers. */
  List<Footnote> under(Element.@Nullable Heading heading, List<Element> elements) {
    List<Element> all = new ArrayList<>(elements);
    if (heading != null) {
      all.addFirst(heading);
    }
    all.forEach(this::look);
    return footnotes.stream().filter(note -> marked.contains(note.number())).toList();
  }

  private void look(Element element) {
    switch (element) {
      case Element.Heading heading -> runs(heading.runs());
      case Element.Paragraph paragraph -> runs(paragraph.runs());
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(this::look));
      case Element.Table table -> {
        caption(table.caption());
        table.header().forEach(cell -> cell.elements().forEach(this::look));
        table.rows().forEach(row -> row.forEach(cell -> cell.elements().forEach(this::look)));
      }
      case Element.Figure figure -> caption(figure.caption());
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      runs(caption.runs());
    }
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.FootnoteMark(int number)) {
        marked.add(number);
      }
    }
  }
}
