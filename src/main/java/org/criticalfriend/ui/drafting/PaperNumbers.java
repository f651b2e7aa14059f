package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** The numbers that a paper prints: of paragraphs, footnotes, and what cross-references show. */
final class PaperNumbers {
  /** What is known before the paper was built. */
  static final PaperNumbers NONE = new PaperNumbers();

  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, List<String>> notes = new HashMap<>();
  private final Map<String, List<String>> references = new HashMap<>();

  private PaperNumbers() {}

  static PaperNumbers of(PaperTree tree) {
    PaperNumbers numbers = new PaperNumbers();
    tree.body().forEach(element -> numbers.add(element));
    return numbers;
  }

  /** The number of a thing's first paragraph or heading; empty where it has none. */
  String of(char letter, Id id) {
    return numbers.getOrDefault(Anchor.of(letter, id, 0, 1).name(), "");
  }

  /** Where a thing is printed; null where it is not. */
  @Nullable Anchor anchor(char letter, Id id) {
    Anchor anchor = Anchor.of(letter, id, 0, 1);
    return numbers.containsKey(anchor.name()) ? anchor : null;
  }

  /** The numbers of a thing's footnotes, in the order of their marks. */
  List<String> notes(Id id) {
    return notes.getOrDefault(hex(id.value()), List.of());
  }

  /** What its cross-references show, in their order. */
  List<String> references(Id id) {
    return references.getOrDefault(hex(id.value()), List.of());
  }

  private void add(Element element) {
    switch (element) {
      case Element.Heading heading -> {
        put(heading.anchor(), heading.numeral() == null ? "" : heading.numeral().shown());
        runs(heading.anchor(), heading.runs());
      }
      case Element.Paragraph paragraph -> {
        Anchor anchor = paragraph.anchor();
        if (anchor != null) {
          put(anchor, paragraph.numeral() == null ? "" : paragraph.numeral().shown());
          runs(anchor, paragraph.runs());
        }
      }
      case Element.Listing listing ->
          listing.items().forEach(item -> item.elements().forEach(this::add));
      case Element.Table table -> {
        table.header().forEach(cell -> cell.elements().forEach(this::add));
        table.rows().forEach(row -> row.forEach(cell -> cell.elements().forEach(this::add)));
      }
      case Element.Figure _, Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void put(Anchor anchor, String number) {
    numbers.putIfAbsent(anchor.name(), number);
  }

  private void runs(Anchor anchor, List<Run> runs) {
    String thing = anchor.name().substring(2).replaceFirst("[_x].*", "");
    for (Run run : runs) {
      switch (run) {
        case Run.FootnoteMark(int number) -> add(notes, thing, String.valueOf(number));
        case Run.Reference(var _, String shown, var _, var _) -> add(references, thing, shown);
        case Run.Words _, Run.LineBreak() -> {}
      }
    }
  }

  private static void add(Map<String, List<String>> to, String thing, String number) {
    to.computeIfAbsent(thing, none -> new ArrayList<>()).add(number);
  }

  private static String hex(String id) {
    return id.replace("-", "");
  }
}
