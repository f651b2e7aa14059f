package org.criticalfriend.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;

/**
 * What a reader that follows the structure of a PDF finds in it.
 *
 * <p>Lines carry their numbers as part of their text; a heading's depth is that of its tag.
 */
final class PdfTranscript {
  private final PdfDocument document;
  private final Map<PdfDictionary, MarkedText> pages = new HashMap<>();
  private final List<Line> body = new ArrayList<>();
  private final Map<Integer, List<Line>> notes = new TreeMap<>();
  private final List<String> contents = new ArrayList<>();
  private List<Line> lines = body;

  private PdfTranscript(PdfDocument document) {
    this.document = document;
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      pages.put(document.getPage(i).getPdfObject(), MarkedText.of(document.getPage(i)));
    }
  }

  static PdfTranscript of(PdfDocument document) {
    PdfTranscript transcript = new PdfTranscript(document);
    for (IStructureNode kid : transcript.document.getStructTreeRoot().getKids()) {
      transcript.blocks((PdfStructElem) kid, Sort.PARAGRAPH, 0);
    }
    return transcript;
  }

  /** The lines of the body, then those of the footnotes. */
  Transcript transcript() {
    List<Line> all = new ArrayList<>(body);
    notes.values().forEach(all::addAll);
    return new Transcript(all);
  }

  /** The entries of the list of contents, their page numbers last. */
  List<String> contents() {
    return contents;
  }

  private void blocks(PdfStructElem parent, Sort sort, int depth) {
    for (IStructureNode kid : parent.getKids()) {
      if (kid instanceof PdfStructElem element) {
        block(element, sort, depth);
      }
    }
  }

  private void block(PdfStructElem element, Sort sort, int depth) {
    String role = element.getRole().getValue();
    switch (role) {
      case "P" -> add(sort, 0, text(element));
      case "H1", "H2", "H3", "H4", "H5", "H6" ->
          add(Sort.HEADING, role.charAt(1) - '0', text(element));
      case "L" -> blocks(element, sort, depth + 1);
      case "LI" -> item(element, sort, depth);
      case "TH" -> cell(element, Sort.HEADER_CELL);
      case "TD" -> cell(element, Sort.CELL);
      case "Caption" -> blocks(element, Sort.CAPTION, depth);
      case "Figure" -> add(Sort.FIGURE, 0, alt(element));
      case "Note" -> note(element);
      case "TOC" -> contents(element);
      default -> blocks(element, sort, depth);
    }
  }

  /** The first paragraph of an item stands on the line of its mark. */
  private void item(PdfStructElem item, Sort sort, int depth) {
    String mark = "";
    for (IStructureNode kid : item.getKids()) {
      if (kid instanceof PdfStructElem part && part.getRole().getValue().equals("Lbl")) {
        mark = text(part);
      } else if (kid instanceof PdfStructElem part) {
        int first = lines.size();
        blocks(part, sort, depth);
        Line line = lines.get(first);
        lines.set(first, new Line(Sort.ITEM, depth, "", mark + line.text()));
      }
    }
  }

  private void cell(PdfStructElem cell, Sort sort) {
    int before = lines.size();
    blocks(cell, sort, 0);
    if (lines.size() == before) {
      add(sort, 0, "");
    }
  }

  private void note(PdfStructElem note) {
    List<Line> around = lines;
    lines = new ArrayList<>();
    String number = "";
    for (IStructureNode kid : note.getKids()) {
      if (kid instanceof PdfStructElem part && part.getRole().getValue().equals("Lbl")) {
        number = text(part);
      } else if (kid instanceof PdfStructElem part) {
        block(part, Sort.FOOTNOTE, 0);
      }
    }
    Line first = lines.getFirst();
    lines.set(0, new Line(Sort.FOOTNOTE, 0, "", number + first.text()));
    notes.put(Integer.valueOf(number.strip()), lines);
    lines = around;
  }

  private void contents(PdfStructElem list) {
    for (IStructureNode kid : list.getKids()) {
      PdfStructElem part = (PdfStructElem) kid;
      switch (part.getRole().getValue()) {
        case "TOCI" -> contents.add(text(part));
        case "TOC" -> contents(part);
        default -> {}
      }
    }
  }

  private void add(Sort sort, int depth, String text) {
    lines.add(new Line(sort, depth, "", text));
  }

  private String text(PdfStructElem element) {
    StringBuilder text = new StringBuilder();
    for (IStructureNode kid : element.getKids()) {
      if (kid instanceof PdfMcr content && content.getMcid() >= 0) {
        text.append(content(content));
      } else if (kid instanceof PdfStructElem inner) {
        text.append(inner(inner, element));
      }
    }
    return text.toString();
  }

  private String inner(PdfStructElem inner, PdfStructElem outer) {
    boolean mark =
        inner.getRole().getValue().equals("Reference")
            && !outer.getRole().getValue().equals("TOCI");
    return mark ? "[" + text(inner) + "]" : text(inner);
  }

  private String content(PdfMcr content) {
    MarkedText page = pages.get(content.getPageObject());
    return page == null ? "" : page.text(content.getMcid());
  }

  private static String alt(PdfStructElem figure) {
    PdfString alt = figure.getAlt();
    return alt == null ? "" : alt.toUnicodeString();
  }
}
