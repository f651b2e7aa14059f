package org.criticalfriend.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of cells as text with separators, never more of them than a list can have. */
public final class Delimited {
  /** The most rows that are read; what follows them is left. */
  public static final int MOST_ROWS = 10_000;

  /** The most cells of a row that are read. */
  static final int MOST_CELLS = 50;

  /** The most characters of a cell that are read. */
  static final int LONGEST_CELL = 2_000;

  /** What a spreadsheet would take for a formula; a telephone number it would not. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=@\t\r].*|[+-](?![\\d\\s()-]*$).*");

  private static final String GUARD = "'";
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

  private Delimited() {}

  /**
   * The rows of a text; those without any words are left out. Quotes that do not match are kept.
   */
  public static List<List<String>> rows(String text, char separator) {
    CSVFormat format = reading(separator);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return rows(parser);
    } catch (IOException | UncheckedIOException | IllegalStateException _) {
      return rows(text, format.builder().setQuote(null).get());
    }
  }

  /** The rows as text with commas, in which no cell can pass for a formula. */
  public static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180;
    try {
      for (List<String> row : rows) {
        format.printRecord(text, row.stream().map(Delimited::guarded).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A cell's words as they are read from anywhere; line breaks within are kept. */
  static String cell(String value) {
    String bare = value.startsWith(GUARD) ? value.substring(1) : value;
    String read = FORMULA.matcher(bare).matches() ? bare : value;
    String cut = read.length() > LONGEST_CELL ? read.substring(0, LONGEST_CELL) : read;
    return cut.lines()
        .map(line -> UNSEEN.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static CSVFormat reading(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setTrailingData(true)
        .setIgnoreEmptyLines(true)
        .get();
  }

  private static List<List<String>> rows(String text, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return rows(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(CSVParser parser) {
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord record : parser) {
      List<String> row = record.stream().limit(MOST_CELLS).map(Delimited::cell).toList();
      if (rows.size() == MOST_ROWS) {
        return rows;
      }
      if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String guarded(String value) {
    return FORMULA.matcher(value).matches() ? GUARD + value : value;
  }
}
