package org.criticalfriend.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableSheetTest {
  @TempDir private Path folder;

  @Test
  void readsAQuotedCellWithSeparatorsMarksAndLines() throws IOException {
    assertThat(csv("Title,Peers\r\n\"Tea, \"\"late\"\"\",\"A\nB\"\n"))
        .containsExactly(List.of("Title", "Peers"), List.of("Tea, \"late\"", "A\nB"));
  }

  @Test
  void findsTheSeparator() throws IOException {
    assertThat(csv("Title;Where\nTea, late;Hall")).contains(List.of("Tea, late", "Hall"));
    assertThat(csv("\uFEFFTitle\tWhere\nTea\tHall")).contains(List.of("Title", "Where"));
  }

  @Test
  void readsWhatWindowsWrites() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "Title\nCafé".getBytes(Charset.forName("windows-1252")));
    assertThat(TimetableSheet.rows(file)).contains(List.of("Café"));
  }

  @Test
  void readsBrokenTextAsFarAsItGoes() throws IOException {
    assertThat(csv("\"never closed, a\nb")).containsExactly(List.of("never closed, a\nb"));
    assertThat(csv("")).isEmpty();
    assertThat(csv("\"")).isEmpty();
    assertThat(csv("a\"b,\"\"")).containsExactly(List.of("a\"b", ""));
  }

  @Test
  void readsDaysAndTimesOfAWorkbook() throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("dd mmm yyyy"));
      CellStyle time = book.createCellStyle();
      time.setDataFormat(book.createDataFormat().getFormat("h:mm AM/PM"));
      Row row = book.createSheet().createRow(0);
      row.createCell(0).setCellValue(LocalDate.of(2025, 6, 11));
      row.getCell(0).setCellStyle(day);
      row.createCell(1).setCellValue(LocalTime.of(14, 30).toSecondOfDay() / 86400.0);
      row.getCell(1).setCellStyle(time);
      row.createCell(3).setCellValue("Tea");
      book.write(out);
    }
    assertThat(TimetableSheet.rows(file))
        .containsExactly(List.of("2025-06-11", "14:30", "", "Tea"));
  }

  @Test
  void refusesAWorkbookThatIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("t.xlsx"), "no workbook");
    assertThatThrownBy(() -> TimetableSheet.rows(file))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-541");
    assertThatThrownBy(() -> TimetableSheet.rows(folder.resolve("not there.csv")))
        .hasMessageContaining("CF-541");
  }

  private List<List<String>> csv(String text) throws IOException {
    return TimetableSheet.rows(Files.writeString(folder.resolve("t.csv"), text));
  }
}
