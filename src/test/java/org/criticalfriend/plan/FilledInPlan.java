package org.criticalfriend.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An action plan as a host sends it back, filled in by hand. */
public final class FilledInPlan {
  private FilledInPlan() {}

  /** What is written into one cell; rows count from 1, the head of the columns aside. */
  public record Entry(int row, PlanField field, String words) {}

  /** Writes into a plan, and adds a row of the host's own that answers R2. */
  public static void fill(Path file, List<Entry> entries) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      entries.forEach(one -> write(sheet.getRow(one.row()), one.field(), one.words()));
      Row added = sheet.createRow(sheet.getLastRowNum() + 1);
      write(added, PlanField.REFERENCE, "R2");
      write(added, PlanField.ACTION, "Publish the map of clinics");
      write(added, PlanField.LEADS, "Head of Communications; Quayfoot Practice");
      write(added, PlanField.DUE, "30/9/2026");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void write(Row row, PlanField field, String words) {
    int column = List.of(PlanField.values()).indexOf(field);
    if (row.getCell(column) != null) {
      row.removeCell(row.getCell(column));
    }
    row.createCell(column).setCellValue(words);
  }
}
