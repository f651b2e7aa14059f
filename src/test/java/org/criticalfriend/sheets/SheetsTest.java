package org.criticalfriend.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Name", "Post", "Mobile"),
          List.of("Agnieszka Żurawska", "Founder, \"Mamy Razem\"", "+44 7700 900123"),
          List.of("=HYPERLINK(\"http://x\")", "-", "@SUM(1)"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"people.csv", "people.xlsx"})
  void readsBackWhatItWrote(String name) {
    Path file = folder.resolve(name);
    Sheets.write(file, "People", ROWS);
    assertThat(Sheets.read(file)).isEqualTo(ROWS);
  }

  @Test
  void writesNoCellThatASpreadsheetWouldReckon() {
    assertThat(Delimited.text(ROWS)).contains("'=HYPERLINK", "'@SUM", ",+44 7700 900123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void readsNamesInTheEncodingsSpreadsheetsUse(String encoding) throws IOException {
    Path file = folder.resolve("people.csv");
    Files.write(file, "Name;Post\nSiobhán;Head".getBytes(Charset.forName(encoding)));
    assertThat(Sheets.read(file)).contains(List.of("Siobhán", "Head"));
  }

  @Test
  void readsWhatAFormulaShowedLastAndReckonsNothing() throws IOException {
    Path file = folder.resolve("people.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Row row = book.createSheet().createRow(3);
      row.createCell(1).setCellFormula("CONCATENATE(\"Jo\",\" Ash\")");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row.createCell(2).setCellValue(7700900123d);
      book.write(out);
    }
    assertThat(Sheets.read(file)).containsExactly(List.of("", "Jo Ash", "7700900123"));
  }

  @Test
  void findsTheSeparator() throws IOException {
    assertThat(csv("Title;Where\nTea, late;Hall")).contains(List.of("Tea, late", "Hall"));
    assertThat(csv("\uFEFFTitle\tWhere\nTea\tHall")).contains(List.of("Title", "Where"));
  }

  @Test
  void keepsTheLinesOfACell() throws IOException {
    assertThat(csv("Title,Peers\r\n\"Tea, \"\"late\"\"\",\"A \nB\"\n"))
        .containsExactly(List.of("Title", "Peers"), List.of("Tea, \"late\"", "A\nB"));
  }

  @Test
  void readsBrokenTextAsFarAsItGoes() throws IOException {
    assertThat(csv("")).isEmpty();
    assertThat(csv("\"never closed, a\nb")).isNotEmpty();
    assertThat(csv("a\"b,\"\"")).containsExactly(List.of("a\"b", ""));
  }

  @Test
  void readsDaysAndTimesInOneFormFromTheFirstSheetWithWords() throws IOException {
    Path file = folder.resolve("timetable.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet();
      Row row = book.createSheet().createRow(0);
      row.createCell(0).setCellValue(LocalDate.of(2025, 6, 11));
      row.getCell(0).setCellStyle(style(book, "dd mmm yyyy"));
      row.createCell(1).setCellValue(LocalTime.of(14, 30).toSecondOfDay() / 86400.0);
      row.getCell(1).setCellStyle(style(book, "h:mm AM/PM"));
      row.createCell(3).setCellValue("Tea");
      book.write(out);
    }
    assertThat(Sheets.read(file)).containsExactly(List.of("2025-06-11", "14:30", "", "Tea"));
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private List<List<String>> csv(String text) throws IOException {
    return Sheets.read(Files.writeString(folder.resolve("t.csv"), text));
  }

  @Test
  void stopsAtTenThousandRows() throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(file, "Jo Ash,Chair\n".repeat(12_000));
    assertThat(Sheets.read(file)).hasSize(Delimited.MOST_ROWS);
  }

  @Test
  void keepsRowsWhoseQuotesDoNotMatch() {
    assertThat(Delimited.rows("Jo \"Bo Ash,Chair\n\"Al Day,Clerk", ','))
        .contains(List.of("Jo \"Bo Ash", "Chair"), List.of("\"Al Day", "Clerk"));
  }

  @Test
  void refusesAZipBomb() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(nothing);
      }
    }
    assertThatThrownBy(() -> Sheets.read(file)).hasMessageContaining("CF-522");
  }

  @Test
  void refusesWhatIsNoSpreadsheet() throws IOException {
    Path old = Files.write(folder.resolve("a.xls"), bytes(0xD0, 0xCF, 0x11, 0xE0, 1));
    Path zip = Files.write(folder.resolve("b.xlsx"), bytes('P', 'K', 3, 4, 9, 9));
    Path picture = Files.write(folder.resolve("c.csv"), bytes(0x89, 'P', 0, 0, 1));
    assertThatThrownBy(() -> Sheets.read(old)).hasMessageContaining("CF-524");
    assertThatThrownBy(() -> Sheets.read(zip)).hasMessageContaining("CF-521");
    assertThatThrownBy(() -> Sheets.read(picture)).hasMessageContaining("CF-521");
    assertThatThrownBy(() -> Sheets.read(folder.resolve("no"))).hasMessageContaining("CF-523");
  }

  @Test
  void refusesAWorkbookWithADocumentType() throws IOException {
    Path file = folder.resolve("people.xlsx");
    Sheets.write(file, "People", ROWS);
    Path evil = folder.resolve("evil.xlsx");
    try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(evil))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean sheet = entry.getName().endsWith("sheet1.xml");
        String written = sheet ? text.replaceFirst("<worksheet", "<!DOCTYPE x><worksheet") : text;
        out.write(written.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThatThrownBy(() -> Sheets.read(evil)).hasMessageContaining("CF-521");
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
