package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.sheets.Delimited;

/**
 * A list of people as somebody sent it: columns from a spreadsheet, with or without a heading, or
 * lines such as "Name, Post, Organisation".
 *
 * @param columns what each column holds
 * @param rows the cells; a row may be shorter or longer than there are columns
 * @param named whether a heading said which column holds the name
 * @param left how many rows were not read since there were too many
 */
public record PastedTable(List<Column> columns, List<List<String>> rows, boolean named, int left) {
  /** The most people who are taken in at once. */
  public static final int MOST = 1_000;

  /** Guarantees lists nobody changes and no more rows than are taken in at once. */
  public PastedTable {
    left = Math.max(left, rows.size() - MOST);
    columns = List.copyOf(columns);
    rows = rows.stream().limit(MOST).map(List::copyOf).toList();
  }

  /** Reads a text, such as a clipboard's. */
  public static PastedTable read(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Optional<Character> separator = separator(text, lines);
    if (separator.isPresent()) {
      return of(Delimited.rows(text, separator.get()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(lines.size(), MOST))) {
      rows.addAll(PastedLine.rows(line));
    }
    return new PastedTable(PastedLine.COLUMNS, rows, false, Math.max(0, lines.size() - MOST));
  }

  /** Reads rows of cells, such as those of a spreadsheet. */
  public static PastedTable of(List<List<String>> cells) {
    List<List<String>> rows =
        cells.stream()
            .map(row -> row.stream().map(cell -> cell.replace('\n', ' ')).toList())
            .toList();
    if (rows.isEmpty()) {
      return new PastedTable(List.of(), rows, false, 0);
    }
    List<Column> headed = ColumnGuess.headed(rows);
    if (headed.isEmpty()) {
      return new PastedTable(ColumnGuess.guessed(rows), rows, false, 0);
    }
    return new PastedTable(headed, rows.subList(1, rows.size()), true, 0);
  }

  /** The same rows with another meaning of one column. */
  public PastedTable with(int column, Column meaning) {
    List<Column> changed = new ArrayList<>(columns);
    changed.set(column, meaning);
    return new PastedTable(changed, rows, true, left);
  }

  /** What a row says. */
  public Entry entry(List<String> row) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      details.put(detail, cells(row, Column.valueOf(detail.name())));
    }
    String full = words(cells(row, Column.FIRST_NAME), cells(row, Column.SURNAME));
    String name = details.getOrDefault(Detail.NAME, "");
    PersonName taken = PersonName.of(name.isEmpty() ? full : turned(name));
    details.put(Detail.NAME, words(cells(row, Column.TITLE), taken.name()));
    details.merge(Detail.HONOURS, taken.honours(), PastedTable::words);
    return new Entry(details);
  }

  /** Whether a row says who somebody is. */
  public boolean isPerson(List<String> row) {
    String name = entry(row).name();
    return !name.isEmpty() && (named ? PersonName.isPossible(name) : PersonName.isLikely(name));
  }

  private String cells(List<String> row, Column column) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (columns.get(i) == column && !row.get(i).isBlank()) {
        found.add(row.get(i).strip());
      }
    }
    return String.join(", ", found);
  }

  /** "Parkinson, Philip" as a name reads: a lone surname comes first, no letters after it. */
  private static String turned(String name) {
    String[] halves = name.split("\\s*,\\s*", 2);
    boolean surname = halves.length == 2 && !halves[0].contains(" ");
    return surname && !PersonName.areHonours(halves[1]) ? halves[1] + " " + halves[0] : name;
  }

  private static String words(String one, String other) {
    return (one + " " + other).strip();
  }

  /** Tabs are columns; semicolons are where every line has as many; commas under a heading. */
  private static Optional<Character> separator(String text, List<String> lines) {
    if (text.indexOf('\t') >= 0) {
      return Optional.of('\t');
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    long first = count(lines.getFirst(), ';');
    if (first > 0 && !text.contains("<") && lines.stream().allMatch(l -> count(l, ';') == first)) {
      return Optional.of(';');
    }
    List<List<String>> head = Delimited.rows(lines.getFirst(), ',');
    boolean headed = !head.isEmpty() && !ColumnGuess.headed(head).isEmpty();
    boolean quoted = lines.getFirst().startsWith("\"") && lines.getFirst().contains("\",");
    return headed || quoted ? Optional.of(',') : Optional.empty();
  }

  private static long count(String line, char wanted) {
    return Collections.frequency(line.chars().mapToObj(letter -> (char) letter).toList(), wanted);
  }
}
