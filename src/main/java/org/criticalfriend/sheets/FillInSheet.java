package org.criticalfriend.sheets;

import java.time.LocalDate;
import java.util.List;

/**
 * A list that somebody else fills in and sends back.
 *
 * @param name of the sheet
 * @param title stands at the head of each printed page
 * @param columns from left to right
 * @param rows each as long as there are columns
 */
public record FillInSheet(String name, String title, List<Column> columns, List<List<Cell>> rows) {
  public FillInSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param head what it is called
   * @param width in letters
   * @param choices the words it takes, offered as a list; none where any words may stand
   * @param open whether it is to be filled in
   * @param hidden whether people do not see it
   */
  public record Column(String head, int width, List<String> choices, boolean open, boolean hidden) {
    public Column {
      choices = List.copyOf(choices);
    }
  }

  /** What stands in a cell. */
  public sealed interface Cell {
    /** Nothing. */
    Cell EMPTY = new Text("");

    /** What a person reads there. */
    String shown();
  }

  /** Words, no more of them than a cell can hold; they are never taken for a formula. */
  public record Text(String words) implements Cell {
    private static final int MOST = 32_767;

    public Text {
      words = words.length() > MOST ? words.substring(0, MOST - 1) + "\u2026" : words;
    }

    @Override
    public String shown() {
      return words;
    }
  }

  /** A date, which a spreadsheet can sort and reckon with. */
  public record Day(LocalDate date) implements Cell {
    @Override
    public String shown() {
      return date.toString();
    }
  }
}
