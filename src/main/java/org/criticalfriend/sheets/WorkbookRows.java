package org.criticalfriend.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet that holds something; days and times in one form, whatever their look. */
final class WorkbookRows {
  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 100;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final DataFormatter formatter = new DataFormatter(Locale.UK);

  private WorkbookRows() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static List<List<String>> read(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        if (sheet.getPhysicalNumberOfRows() > 0) {
          return new WorkbookRows().rows(sheet);
        }
      }
    }
    return List.of();
  }

  private List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (rows.size() < MOST_ROWS) {
        rows.add(cells(row));
      }
    }
    return rows;
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      return moment(cell.getNumericCellValue());
    }
    return formatter.formatCellValue(cell).strip();
  }

  /** A number below one is a time of day, a whole one a day. */
  private static String moment(double number) {
    LocalDateTime moment = DateUtil.getLocalDateTime(number, false, true);
    if (moment == null) {
      return "";
    }
    return number < 1 ? TIME.format(moment) : DAY.format(moment);
  }
}
