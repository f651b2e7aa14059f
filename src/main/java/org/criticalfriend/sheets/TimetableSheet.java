package org.criticalfriend.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.files.Trouble;

/** Reads the rows of a timetable that somebody keeps in a spreadsheet program. */
public final class TimetableSheet {
  private static final long LARGEST_BYTES = 20_000_000;

  private TimetableSheet() {}

  /**
   * The rows as people see them, of the first sheet that has any.
   *
   * @param file an {@code .xlsx} by its name, and otherwise text with commas, semicolons or tabs
   * @throws Trouble CF-541 if it cannot be read, CF-542 if it is far too large
   */
  public static List<List<String>> rows(Path file) {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new Trouble(
            "CF-542",
            "The file \"" + file.getFileName() + "\" is far larger than a timetable.",
            "Nothing was taken from it; the review is as it was.",
            "Save the sheet with the timetable as a file of its own and import that.");
      }
      boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
      return workbook ? WorkbookRows.read(file) : SeparatedRows.read(Files.readAllBytes(file));
    } catch (IOException | RuntimeException e) {
      throw e instanceof Trouble trouble ? trouble : unreadable(file, e);
    }
  }

  private static Trouble unreadable(Path file, Exception cause) {
    return new Trouble(
        "CF-541",
        "The file \"" + file.getFileName() + "\" cannot be read as a table.",
        "Nothing was taken from it; the review is as it was.",
        "Open it in the program it comes from, save it as .xlsx or .csv and import that.",
        cause);
  }
}
