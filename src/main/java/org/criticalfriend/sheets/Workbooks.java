package org.criticalfriend.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.files.Trouble;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an {@code .xlsx} file that has any words, as rows of cells. */
final class Workbooks {
  private static final int WIDEST = 60;
  private static final int UNITS = 256;

  private Workbooks() {}

  /**
   * Reads that sheet as a stream.
   *
   * @throws Trouble if it is damaged, or would fill the memory
   */
  static List<List<String>> rows(byte[] bytes, String file) {
    Unpacking.check(bytes, file);
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return rows(opened);
    } catch (EnoughRows enough) {
      return enough.rows();
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | POIXMLException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw SheetTrouble.unreadable(file, e);
    }
  }

  private static List<List<String>> rows(OPCPackage opened)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(opened);
    var sheets = reader.getSheetsData();
    var strings = new ReadOnlySharedStringsTable(opened);
    List<List<String>> rows = List.of();
    while (rows.isEmpty() && sheets.hasNext()) {
      SheetRows found = new SheetRows();
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(), null, strings, found, new Moments(), false));
      try (InputStream sheet = sheets.next()) {
        parser.parse(new InputSource(sheet));
      }
      rows = found.rows();
    }
    return rows;
  }

  /** Writes rows as one sheet whose first row is its head; every cell is text. */
  static void write(List<List<String>> rows, String name, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet(name);
      CellStyle head = book.createCellStyle();
      Font bold = book.createFont();
      bold.setBold(true);
      head.setFont(bold);
      List<Integer> widths = new ArrayList<>();
      for (List<String> cells : rows) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
          row.createCell(i).setCellValue(cells.get(i));
        }
        widen(widths, cells);
      }
      if (!rows.isEmpty()) {
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
      }
      for (int i = 0; i < widths.size(); i++) {
        sheet.setColumnWidth(i, (Math.min(WIDEST, widths.get(i)) + 2) * UNITS);
      }
      sheet.createFreezePane(0, 1);
      book.write(out);
    }
  }

  private static void widen(List<Integer> widths, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int length = cells.get(i).length();
      if (i == widths.size()) {
        widths.add(length);
      } else {
        widths.set(i, Math.max(widths.get(i), length));
      }
    }
  }
}
