package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Element;

/** Writes tables: caption above, header row repeated, no row split, as wide as the text. */
final class Tables {
  private static final int WHOLE = 100;

  /** The same in one number, as older readers take it. */
  private static final String HEADER_ROW_ONLY = "0620";

  private final Story story;
  private final Typesetter typesetter;
  private final Markup out;

  Tables(Story story, Typesetter typesetter) {
    this.story = story;
    this.typesetter = typesetter;
    out = story.out();
  }

  /**
   * Writes a table.
   *
   * @param kept whether its last row stays on the page of what follows
   */
  void write(Element.Table table, boolean kept) {
    if (table.caption() != null) {
      Captions.write(story, table.caption());
    }
    List<String> widths = widths(table.widths());
    out.open("w:tbl");
    properties();
    out.open("w:tblGrid");
    widths.forEach(width -> out.empty("w:gridCol", "w:w", width));
    out.close();
    row(table.header(), widths, Edge.HEADER_CELL);
    List<List<Element.Cell>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), widths, kept && i == rows.size() - 1 ? Edge.LAST_CELL : Edge.CELL);
    }
    out.close();
  }

  private void properties() {
    out.open("w:tblPr").value("w:tblStyle", story.paper().style().id(Style.TABLE));
    out.empty("w:tblW", "w:w", String.valueOf(textWidth()), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    out.open("w:tblLook", "w:val", HEADER_ROW_ONLY, "w:firstRow", "1", "w:lastRow", "0");
    for (String other : new String[] {"w:firstColumn", "w:lastColumn"}) {
      out.attribute(other, "0");
    }
    for (String band : new String[] {"w:noHBand", "w:noVBand"}) {
      out.attribute(band, "1");
    }
    out.close().close();
  }

  private void row(List<Element.Cell> cells, List<String> widths, Edge edge) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (edge == Edge.HEADER_CELL) {
      out.empty("w:tblHeader");
    }
    out.close();
    for (int i = 0; i < cells.size(); i++) {
      out.open("w:tc").open("w:tcPr");
      out.empty("w:tcW", "w:w", widths.get(i), "w:type", "dxa").close();
      cell(cells.get(i), edge);
      out.close();
    }
    out.close();
  }

  private void cell(Element.Cell cell, Edge edge) {
    if (cell.elements().isEmpty()) {
      story.plain(edge.text(), List.of());
    }
    cell.elements().forEach(element -> typesetter.write(element, edge, 0));
  }

  /** Each column's width; rounding goes to the last. */
  private List<String> widths(List<Integer> shares) {
    List<String> widths = new ArrayList<>();
    int left = textWidth();
    for (int i = 0; i < shares.size(); i++) {
      boolean last = i == shares.size() - 1;
      int width = last ? left : textWidth() * shares.get(i) / WHOLE;
      widths.add(String.valueOf(width));
      left -= width;
    }
    return widths;
  }

  private int textWidth() {
    return story.paper().style().page().textWidth();
  }
}
