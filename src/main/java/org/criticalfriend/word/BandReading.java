package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.criticalfriend.house.Running.Field;
import org.criticalfriend.house.Running.Floating;
import org.criticalfriend.house.Running.Line;
import org.criticalfriend.house.Running.Piece;
import org.criticalfriend.house.Running.What;
import org.criticalfriend.house.Running.Words;
import org.criticalfriend.house.Setting.Alignment;
import org.criticalfriend.house.Setting.Letters;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the lines of a header or footer: words, fields and pictures, left, in the middle, right.
 */
final class BandReading {
  private static final Set<String> PASSED =
      Set.of("pPr", "rPr", "sdtPr", "Fallback", "del", "moveFrom", "txbxContent", "tcPr", "tblPr");

  private final StyleSheet styles;
  private final StyleReading looks;
  private final PartPictures pictures;
  private final String plain;
  private final List<Line> lines = new ArrayList<>();
  private final FieldWatch field = new FieldWatch();
  private TabbedLine line = new TabbedLine(List.of(), Alignment.LEFT);
  private List<Element> chain = List.of();
  private @Nullable Element current;

  /**
   * A reading of one part.
   *
   * @param plain the id of the style of paragraphs that name none
   */
  BandReading(StyleSheet styles, StyleReading looks, PartPictures pictures, String plain) {
    this.styles = styles;
    this.looks = looks;
    this.pictures = pictures;
    this.plain = plain;
  }

  /** Reads the part; its lines and pictures can then be asked for. */
  BandReading read(Element root) {
    within(root);
    return this;
  }

  /** The lines with something on them. */
  List<Line> lines() {
    return lines;
  }

  /** Pictures with places of their own. */
  List<Floating> floating() {
    return pictures.floating();
  }

  private void within(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !PASSED.contains(element.getLocalName())) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (element.getLocalName()) {
      case "p" -> {
        begin(element);
        within(element);
        end();
      }
      case "tr" -> row(element);
      case "t" -> words(element.getTextContent());
      case "tab" -> line.tab();
      case "ptab" -> line.tab(StyleReading.alignment(Nodes.attribute(element, "alignment")));
      case "br", "cr" -> words(" ");
      case "fldSimple" -> simple(element);
      case "fldChar" -> field(field.character(Nodes.attribute(element, "fldCharType")));
      case "instrText" -> field.instruction(element.getTextContent());
      case "drawing", "pict" -> {
        Piece picture = pictures.read(element);
        if (picture != null) {
          line.add(picture);
        }
      }
      case "r" -> run(element);
      default -> within(element);
    }
  }

  private void begin(Element paragraph) {
    Element look = Nodes.child(paragraph, "pPr");
    String style = look == null ? null : Nodes.value(look, "pStyle");
    chain = new ArrayList<>(styles.chain(style == null ? plain : style));
    if (look != null) {
      chain.add(paragraph);
    }
    line = new TabbedLine(StyleReading.tabs(chain), StyleReading.alignment(chain));
  }

  private void end() {
    Line read = line.line();
    if (read != null) {
      lines.add(read);
    }
  }

  /** The cells of a row stand side by side, as on one line. */
  private void row(Element row) {
    List<Element> cells = Nodes.children(row, "tc");
    int before = lines.size();
    for (Element cell : cells) {
      within(cell);
    }
    List<Line> read = new ArrayList<>(lines.subList(before, lines.size()));
    if (cells.size() > 1 && read.size() > 1 && read.size() <= cells.size()) {
      lines.subList(before, lines.size()).clear();
      lines.add(TabbedLine.beside(read));
    }
  }

  private void run(Element run) {
    Element before = current;
    current = Nodes.child(run, "rPr");
    within(run);
    current = before;
  }

  private void words(String text) {
    if (!field.hides() && !text.isEmpty()) {
      line.add(new Words(text, letters()));
    }
  }

  private void simple(Element simple) {
    What what = FieldWatch.what(Nodes.attribute(simple, "instr"));
    if (what == null) {
      within(simple);
    } else {
      Element run = Nodes.child(simple, "r");
      current = run == null ? null : Nodes.child(run, "rPr");
      field(what);
      current = null;
    }
  }

  private void field(@Nullable What what) {
    if (what != null) {
      line.add(new Field(what, letters()));
    }
  }

  private Letters letters() {
    Element own = current;
    return looks.letters(chain, own == null ? List.of() : List.of(own));
  }
}
