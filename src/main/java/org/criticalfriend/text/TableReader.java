package org.criticalfriend.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Turns the parser's tables into ours; short rows are filled up with empty cells, and rows longer
 * than the header are refused, because the parser drops what is too much.
 */
final class TableReader {
  private final InlineReader inlines;
  private final String markdown;

  TableReader(InlineReader inlines, String markdown) {
    this.inlines = inlines;
    this.markdown = markdown;
  }

  TextBlock.Table read(TableBlock table) {
    List<List<Inline>> header = new ArrayList<>();
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        header = cells(part.getFirstChild());
      }
      if (part instanceof TableBody) {
        rows.addAll(rows(part, header.size()));
      }
    }
    return new TextBlock.Table(null, header, rows);
  }

  private List<List<List<Inline>>> rows(Node body, int columns) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
      SourceSpan span = row.getSourceSpans().getFirst();
      int from = span.getInputIndex();
      if (count(markdown.substring(from, from + span.getLength())) > columns) {
        throw BlockReader.refused(row, "A row with more cells than the table's first row");
      }
      rows.add(cells(row));
    }
    return rows;
  }

  /** How many cells a row writes down: pipes part them, but for those at its ends. */
  private static int count(String row) {
    String inner = row.strip();
    int pipes = inner.startsWith("|") ? -1 : 0;
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
        pipes++;
      }
    }
    boolean closed = inner.endsWith("|") && !inner.endsWith("\\|");
    return closed ? pipes : pipes + 1;
  }

  private List<List<Inline>> cells(Node row) {
    List<List<Inline>> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines.read(cell));
    }
    return cells;
  }
}
