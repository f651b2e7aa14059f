package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.pdf.Strip.Bond;
import org.criticalfriend.pdf.TableRow.Cell;

/**
 * Composes tables: caption above, header row repeated on each page, rows whole where a page holds
 * them.
 */
final class Tables {
  /** A header row higher than this part of a page is printed once only. */
  private static final double HIGHEST_HEAD = 0.4;

  private static final double WHOLE = 100;

  private final Job job;
  private final Galley galley;
  private final Column column;

  Tables(Job job, Galley galley, Column column) {
    this.job = job;
    this.galley = galley;
    this.column = column;
  }

  void compose(Element.Table table) {
    Tag tag = column.tag().open("Table");
    if (table.caption() != null) {
      new Captions(job).compose(table.caption(), new Blocks(job, galley, column), tag);
    }
    // PDF/UA-1 (7.2) wants no THead without a TBody.
    Tag top = table.rows().isEmpty() ? tag : tag.open("THead");
    TableRow head = row(table, table.header(), Ground.HEAD_CELL, top.open("TR"));
    boolean repeated = head.height() <= HIGHEST_HEAD * job.sheet().textHeight();
    add(head.strips(job.sheet().textHeight()), Bond.NONE);
    if (table.rows().isEmpty()) {
      return;
    }
    Strip.Head again = repeated ? new Strip.Head(head.height(), head.ink()) : null;
    Tag body = tag.open("TBody");
    double held = repeated ? head.height() : 0;
    boolean first = true;
    for (List<Element.Cell> cells : table.rows()) {
      TableRow row = row(table, cells, Ground.CELL, body.open("TR"));
      double above = first ? Math.max(held, galley.heldAbove()) : held;
      List<Strip> strips = row.strips(job.sheet().textHeight() - above);
      add(
          again == null ? strips : strips.stream().map(one -> one.headed(again)).toList(),
          first ? Bond.FIRM : Bond.NONE);
      first = false;
    }
  }

  private void add(List<Strip> row, Bond bond) {
    for (int i = 0; i < row.size(); i++) {
      galley.add(row.get(i), 0, i == 0 ? bond : Bond.NONE);
    }
  }

  private TableRow row(Element.Table table, List<Element.Cell> cells, Ground ground, Tag tag) {
    List<Cell> row = new ArrayList<>();
    double left = column.left();
    for (int i = 0; i < cells.size(); i++) {
      double width = column.width() * table.widths().get(i) / WHOLE;
      row.add(cell(cells.get(i), new Column(left, width, ground, cellTag(tag, ground))));
      left += width;
    }
    return new TableRow(row, ground == Ground.HEAD_CELL, job.looks());
  }

  private static Tag cellTag(Tag row, Ground ground) {
    return ground == Ground.HEAD_CELL
        ? row.open("TH").with("Table", "Scope", "Column")
        : row.open("TD");
  }

  private Cell cell(Element.Cell cell, Column outer) {
    Column inner =
        new Column(
            outer.left() + Looks.CELL_SIDE,
            Math.max(Column.NARROWEST, outer.width() - 2 * Looks.CELL_SIDE),
            outer.ground(),
            outer.tag());
    List<Strip> strips = new ArrayList<>();
    Blocks blocks = new Blocks(job, Galley.into(strips), inner);
    if (cell.elements().isEmpty()) {
      blocks.words(List.of(), outer.ground().look(job.looks(), Element.Look.BODY), outer.tag());
    }
    blocks.all(cell.elements());
    return new Cell(outer.left(), outer.width(), strips);
  }
}
