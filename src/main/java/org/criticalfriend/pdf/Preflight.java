package org.criticalfriend.pdf;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Looks through a paper before anything is written: every letter has a font. */
final class Preflight {
  private final FontShelf shelf;
  private final Set<Anchor> targets = new HashSet<>();
  private String heading = "";
  private String number = "";

  private Preflight(FontShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The places to which cross-references lead.
   *
   * @throws org.criticalfriend.files.Trouble if no font has one of the paper's characters
   */
  static Set<Anchor> check(PaperTree tree, FontShelf shelf) {
    Preflight flight = new Preflight(shelf);
    flight.text(tree.properties().title(), true, false);
    for (Head.Line line : tree.head().lines()) {
      flight.text(line.text(), true, false);
    }
    tree.body().forEach(flight::element);
    for (Footnote note : tree.footnotes()) {
      flight.heading = "";
      flight.number = "footnote " + note.number();
      note.elements().forEach(flight::element);
    }
    return flight.targets;
  }

  private void element(Element element) {
    switch (element) {
      case Element.Heading(int _, Numeral numeral, boolean _, List<Run> runs, Anchor _) -> {
        heading = RunSetter.title(runs);
        number = "";
        numeral(numeral);
        runs(runs, true);
      }
      case Element.Paragraph(Element.Look _, Numeral numeral, List<Run> runs, Anchor _) -> {
        numeral(numeral);
        runs(runs, false);
      }
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(this::element));
      case Element.Table table -> {
        caption(table.caption());
        table.header().forEach(cell -> cell.elements().forEach(this::element));
        table.rows().forEach(row -> row.forEach(cell -> cell.elements().forEach(this::element)));
      }
      case Element.Figure figure -> caption(figure.caption());
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void numeral(@Nullable Numeral numeral) {
    if (numeral != null) {
      number = numeral.shown();
    }
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      number = caption.label() + " " + caption.number();
      runs(caption.runs(), true);
    }
  }

  private void runs(List<Run> runs, boolean bold) {
    for (Run run : runs) {
      switch (run) {
        case Run.Words words -> text(words.text(), bold || words.bold(), words.italic());
        case Run.Reference reference -> {
          targets.add(reference.target());
          text(reference.shown(), bold || reference.bold(), reference.italic());
        }
        case Run.LineBreak(), Run.FootnoteMark(int _) -> {}
      }
    }
  }

  private void text(String raw, boolean bold, boolean italic) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    String before = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      String own = FontShelf.main(bold, italic);
      String font = shelf.fontFor(character, own, own, bold, before);
      if (font == null) {
        throw PdfTrouble.noFont(character, place(), Excerpt.around(text, at));
      }
      before = font;
    }
  }

  private String place() {
    if (number.isEmpty()) {
      return heading.isEmpty() ? "before the first heading" : "under \"" + heading + "\"";
    }
    return heading.isEmpty() ? "in " + number : "in " + number + " under \"" + heading + "\"";
  }
}
