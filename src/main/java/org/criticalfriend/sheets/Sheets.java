package org.criticalfriend.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Trouble;

/** Lists in files: {@code .csv} and {@code .xlsx}, told apart by what is in them. */
public final class Sheets {
  private static final long LARGEST = 20L << 20;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String MARK = "\uFEFF";

  private Sheets() {}

  /**
   * The rows of a file, of a workbook those of its first sheet that has any; text may be in any
   * encoding that spreadsheets use. Days of a workbook read 2025-06-11, times 09:15.
   *
   * @throws Trouble if it is missing, too large, damaged, or no list
   */
  public static List<List<String>> read(Path path) {
    String file = String.valueOf(path.getFileName());
    byte[] bytes = bytes(path, file);
    if (starts(bytes, ZIP)) {
      return Workbooks.rows(bytes, file);
    }
    if (starts(bytes, OLD)) {
      throw SheetTrouble.oldKind(file);
    }
    String text = Encoding.text(bytes);
    if (text.indexOf('\0') >= 0) {
      throw SheetTrouble.unreadable(file, null);
    }
    return Delimited.rows(text, separator(text));
  }

  /**
   * Writes rows, as a workbook where the name ends in {@code .xlsx}, else with commas; reads them
   * back before the file stands in its place.
   *
   * @param name what the sheet of a workbook is called
   * @throws Trouble if the disk refuses or something else is read back
   */
  public static void write(Path path, String name, List<List<String>> rows) {
    String file = String.valueOf(path.getFileName());
    boolean workbook = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    Replacement.write(
        path,
        Replacement.Existing.REPLACE,
        beside -> {
          if (workbook) {
            try (OutputStream out = Files.newOutputStream(beside)) {
              Workbooks.write(rows, name, out);
            }
          } else {
            Files.writeString(beside, MARK + Delimited.text(rows), StandardCharsets.UTF_8);
          }
        },
        beside -> check(beside, file, rows));
  }

  private static void check(Path beside, String file, List<List<String>> rows) {
    List<List<String>> written = rows.stream().map(Sheets::withoutTail).toList();
    List<List<String>> read = read(beside).stream().map(Sheets::withoutTail).toList();
    if (!read.equals(written)) {
      throw SheetTrouble.different(file);
    }
  }

  private static List<String> withoutTail(List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isBlank()) {
      end--;
    }
    return row.subList(0, end).stream().map(Delimited::cell).toList();
  }

  /** The separator that the first line holds most of. */
  private static char separator(String text) {
    String line = text.lines().findFirst().orElse("");
    char most = ',';
    for (char separator : new char[] {'\t', ';'}) {
      if (count(line, separator) > count(line, most)) {
        most = separator;
      }
    }
    return most;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(letter -> letter == wanted).count();
  }

  private static byte[] bytes(Path path, String file) {
    try {
      if (!Files.isRegularFile(path)) {
        throw SheetTrouble.missing(file);
      }
      if (Files.size(path) > LARGEST) {
        throw SheetTrouble.suspicious(file, "it is larger than such a list can be");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw SheetTrouble.unreadable(file, e);
    }
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
