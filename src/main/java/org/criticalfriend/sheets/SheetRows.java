package org.criticalfriend.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet as they are met; rows without words are left out. */
final class SheetRows implements SheetContentsHandler {
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  @Override
  public void startRow(int number) {
    row = new ArrayList<>();
  }

  @Override
  public void endRow(int number) {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(List.copyOf(row));
    }
    if (rows.size() == Delimited.MOST_ROWS) {
      throw new EnoughRows(rows);
    }
  }

  @Override
  public void cell(
      @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
    int column = reference == null ? row.size() : new CellReference(reference).getCol();
    if (column < 0 || column >= Delimited.MOST_CELLS) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, value == null ? "" : Delimited.cell(value));
  }
}
