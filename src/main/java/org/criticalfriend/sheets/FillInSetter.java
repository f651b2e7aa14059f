package org.criticalfriend.sheets;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheet.Column;
import org.criticalfriend.sheets.FillInSheet.Day;
import org.criticalfriend.sheets.FillInSheet.Text;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** Puts a fill-in sheet into a workbook. */
final class FillInSetter {
  /** Rows beneath the last in which the lists of choices are offered too. */
  private static final int SPARE_ROWS = 200;

  private static final int UNITS = 256;
  private static final short LETTERS = 10;
  private static final double LINE = 13.5;

  /** Widths are told in figures; most letters are narrower. */
  private static final double LETTERS_TO_WIDTH = 1.2;

  private static final double HIGHEST = 400;
  private static final double MARGIN = 0.5;
  private static final byte[] HEAD = {(byte) 0xFF, 0x6E, 0x3A, 0x66};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] OPEN = {(byte) 0xFF, (byte) 0xFB, (byte) 0xF7, (byte) 0xFA};
  private static final byte[] RULE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xD2, (byte) 0xCC};

  /** What some spreadsheet would run, or take for its own mark of a text. */
  private static final Pattern RISKY = Pattern.compile("(?s)^[=+\\-@'\\t\\r\\n].*");

  private final XSSFWorkbook book;
  private final FillInSheet content;
  private final XSSFSheet sheet;

  FillInSetter(XSSFWorkbook book, FillInSheet content) {
    this.book = book;
    this.content = content;
    this.sheet = book.createSheet(content.name());
  }

  void set() {
    header();
    XSSFCellStyle[][] styles = new XSSFCellStyle[][] {styles(false), styles(true)};
    for (List<Cell> cells : content.rows()) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < cells.size(); i++) {
        boolean open = content.columns().get(i).open();
        cell(row.createCell(i), cells.get(i), styles[open ? 1 : 0]);
      }
      height(row, cells);
    }
    columns();
    sheet.createFreezePane(0, 1);
    int last = Math.max(1, sheet.getLastRowNum());
    sheet.setAutoFilter(new CellRangeAddress(0, last, 0, content.columns().size() - 1));
    print();
  }

  /** As high as its words, and free to grow with what is typed. */
  private void height(XSSFRow row, List<Cell> cells) {
    long most = 1;
    for (int i = 0; i < cells.size(); i++) {
      Column column = content.columns().get(i);
      long lines =
          cells
              .get(i)
              .shown()
              .lines()
              .mapToLong(line -> 1 + (int) (line.length() / (column.width() * LETTERS_TO_WIDTH)))
              .sum();
      most = column.hidden() ? most : Math.max(most, lines);
    }
    row.setHeightInPoints((float) Math.min(HIGHEST, most * LINE + 3));
    row.getCTRow().setCustomHeight(false);
  }

  private void header() {
    XSSFCellStyle style = ruled();
    style.setFont(font(true));
    fill(style, HEAD);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    XSSFRow row = sheet.createRow(0);
    for (int i = 0; i < content.columns().size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(content.columns().get(i).head());
      cell.setCellStyle(style);
    }
  }

  /** For plain words, for words that look like a formula, and for dates. */
  private XSSFCellStyle[] styles(boolean open) {
    XSSFCellStyle[] styles = new XSSFCellStyle[] {ruled(), ruled(), ruled()};
    for (XSSFCellStyle style : styles) {
      style.setFont(font(false));
      if (open) {
        fill(style, OPEN);
      }
    }
    styles[1].setQuotePrefixed(true);
    styles[2].setDataFormat(book.createDataFormat().getFormat("d mmmm yyyy"));
    return styles;
  }

  private XSSFCellStyle ruled() {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(new XSSFColor(RULE));
    return style;
  }

  /** Set in the order in which the parts of a font must stand in the file. */
  private XSSFFont font(boolean head) {
    XSSFFont font = book.createFont();
    font.getCTFont().set(CTFont.Factory.newInstance());
    if (head) {
      font.setBold(true);
    }
    font.setFontHeightInPoints(LETTERS);
    if (head) {
      font.setColor(new XSSFColor(WHITE));
    }
    font.setFontName("Arial");
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void cell(XSSFCell cell, Cell content, XSSFCellStyle[] styles) {
    switch (content) {
      case Text(String words) -> {
        cell.setCellStyle(styles[RISKY.matcher(words).matches() ? 1 : 0]);
        if (!words.isEmpty()) {
          cell.setCellValue(words);
        }
      }
      case Day(var date) -> {
        cell.setCellStyle(styles[2]);
        cell.setCellValue(date);
      }
    }
  }

  private void columns() {
    for (int i = 0; i < content.columns().size(); i++) {
      Column column = content.columns().get(i);
      sheet.setColumnWidth(i, column.width() * UNITS);
      sheet.setColumnHidden(i, column.hidden());
      if (!column.choices().isEmpty()) {
        choices(i, column);
      }
    }
  }

  private void choices(int at, Column column) {
    XSSFDataValidationHelper offers = new XSSFDataValidationHelper(sheet);
    var constraint = offers.createExplicitListConstraint(column.choices().toArray(String[]::new));
    int last = sheet.getLastRowNum() + SPARE_ROWS;
    DataValidation offered =
        offers.createValidation(constraint, new CellRangeAddressList(1, last, at, at));
    offered.setErrorStyle(DataValidation.ErrorStyle.STOP);
    offered.createErrorBox(column.head(), "Choose one of: " + String.join(", ", column.choices()));
    offered.setShowErrorBox(true);
    offered.setEmptyCellAllowed(true);
    offered.setSuppressDropDownArrow(true); // POI's word for showing the arrow
    sheet.addValidationData(offered);
  }

  private void print() {
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.getHeader().setLeft(content.title().replace("&", "&&"));
    sheet.getFooter().setRight("Page &P of &N");
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
  }
}
