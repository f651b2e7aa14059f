package org.criticalfriend.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheet.Day;
import org.criticalfriend.sheets.FillInSheet.Text;
import org.jspecify.annotations.Nullable;

/** Fill-in sheets as {@code .xlsx} files, and what stands in one that came back. */
public final class FillInSheets {
  private static final long LARGEST = 20L << 20;
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_COLUMNS = 100;

  private final DataFormatter formatter = new DataFormatter(Locale.UK);

  private FillInSheets() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  /**
   * The file: the header frozen and repeated on each printed page, filters, lists of choices, dates
   * as dates, landscape on A4.
   *
   * @param author who issues it
   */
  public static byte[] bytes(FillInSheet sheet, String author) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new FillInSetter(book, sheet).set();
      var core = book.getProperties().getCoreProperties();
      core.setTitle(sheet.title());
      core.setCreator(author);
      core.getUnderlyingProperties().setLanguageProperty("en-GB");
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not refuse bytes", e);
    }
  }

  /**
   * All rows of a file's first sheet, the header first, whatever program saved it. Formulas are not
   * reckoned: what was last shown is read.
   *
   * @throws Trouble CF-521 to CF-524 if it is missing, damaged, of the old kind or far too large
   */
  public static List<List<Cell>> read(Path path) {
    String file = String.valueOf(path.getFileName());
    byte[] bytes = bytes(path, file);
    Unpacking.check(bytes, file);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getNumberOfSheets() == 0
          ? List.of()
          : new FillInSheets().rows(book.getSheetAt(0));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw SheetTrouble.unreadable(file, e);
    }
  }

  private static byte[] bytes(Path path, String file) {
    try {
      if (!Files.isRegularFile(path)) {
        throw SheetTrouble.missing(file);
      }
      if (Files.size(path) > LARGEST) {
        throw SheetTrouble.suspicious(file, "it is larger than an action plan can be");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
        throw SheetTrouble.oldKind(file);
      }
      return bytes;
    } catch (IOException e) {
      throw SheetTrouble.unreadable(file, e);
    }
  }

  private List<List<Cell>> rows(XSSFSheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (rows.size() < MOST_ROWS) {
        rows.add(cells(row));
      }
    }
    return rows;
  }

  private List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
      cells.add(cell(row.getCell(i)));
    }
    return cells;
  }

  private Cell cell(org.apache.poi.ss.usermodel.@Nullable Cell cell) {
    if (cell == null) {
      return Cell.EMPTY;
    }
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      LocalDateTime moment = DateUtil.getLocalDateTime(cell.getNumericCellValue(), false, true);
      return moment == null ? Cell.EMPTY : new Day(moment.toLocalDate());
    }
    return new Text(formatter.formatCellValue(cell));
  }
}
