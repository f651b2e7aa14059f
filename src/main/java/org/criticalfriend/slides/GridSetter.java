package org.criticalfriend.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.criticalfriend.slides.Page.Cell;
import org.criticalfriend.slides.Page.Grid;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a table on a slide: a quiet head, and a thin line beneath each row. */
final class GridSetter {
  private static final Color HEAD = new Color(0xF6, 0xEE, 0xF5);
  private static final Color STRONG = new Color(0x6E, 0x3A, 0x66);
  private static final Color THIN = new Color(0xD8, 0xD2, 0xCC);

  private final XSLFSlide slide;
  private final GridFitting fitting;

  GridSetter(XSLFSlide slide, Metrics metrics) {
    this.slide = slide;
    this.fitting = new GridFitting(metrics);
  }

  /** Adds the table at the top of its room; {@code about} says what it shows. */
  void add(Grid grid, Box room, String about) {
    XSLFTable table = slide.createTable();
    double height = 0;
    for (List<Cell> cells : grid.rows()) {
      XSLFTableRow row = table.addRow();
      double high = fitting.height(cells, grid.widths(), room.width(), grid.size());
      boolean header = table.getNumberOfRows() == 1;
      for (int i = 0; i < cells.size(); i++) {
        cell(row.addCell(), cells.get(i), grid.size(), header);
      }
      row.setHeight(high);
      height += high;
    }
    for (int i = 0; i < grid.widths().size(); i++) {
      table.setColumnWidth(i, room.width() * grid.widths().get(i) / 100);
    }
    table.setAnchor(new Rectangle2D.Double(room.x(), room.y(), room.width(), height));
    var properties = table.getCTTable();
    (properties.getTblPr() == null ? properties.addNewTblPr() : properties.getTblPr())
        .setFirstRow(true);
    name(table, grid, about);
  }

  private static void name(XSLFTable table, Grid grid, String about) {
    String name = grid.continued() ? ShapeNames.TABLE_CONTINUED : ShapeNames.TABLE;
    var frame = ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
    frame.setName(grid.goesOn() ? name + ShapeNames.GOES_ON : name);
    frame.setDescr("Table: " + about);
  }

  private static void cell(XSLFTableCell cell, Cell content, double size, boolean header) {
    Box.Level level = new Box.Level(size, GridFitting.indent(0), 0, 1);
    Box.Level second = new Box.Level(size, GridFitting.indent(1), 0, 1);
    Box box = new Box(0, 0, 0, 0, List.of(level, second));
    List<Line> lines =
        header ? content.lines().stream().map(GridSetter::bold).toList() : content.lines();
    prepare(cell);
    new TextSetter(cell, box, false).set(lines, 1);
    cell.setLeftInset(GridFitting.SIDE);
    cell.setRightInset(GridFitting.SIDE);
    cell.setTopInset(GridFitting.ABOVE);
    cell.setBottomInset(GridFitting.ABOVE);
    cell.setVerticalAlignment(header ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    if (header) {
      cell.setFillColor(HEAD);
    }
    cell.setBorderColor(BorderEdge.bottom, header ? STRONG : THIN);
    cell.setBorderWidth(BorderEdge.bottom, header ? 1.5 : 0.75);
  }

  /** POI leaves out what a cell's text must begin with. */
  private static void prepare(XSLFTableCell cell) {
    CTTableCell xml = (CTTableCell) cell.getXmlObject();
    CTTextBody text = xml.isSetTxBody() ? xml.getTxBody() : xml.addNewTxBody();
    if (text.getBodyPr() == null) {
      text.addNewBodyPr();
    }
    if (!text.isSetLstStyle()) {
      text.addNewLstStyle();
    }
  }

  private static Line bold(Line line) {
    return line.kind() == Line.Kind.WORDS ? Line.of(Line.Kind.TITLE, line.runs()) : line;
  }
}
