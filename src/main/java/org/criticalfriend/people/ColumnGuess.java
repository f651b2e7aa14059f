package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Says what the columns of a list hold, by its heading or by what is in them. */
final class ColumnGuess {
  private static final int LOOKED_AT = 50;

  private ColumnGuess() {}

  /** What the first row says if it is a heading that names people; empty otherwise. */
  static List<Column> headed(List<List<String>> rows) {
    List<Column> columns = new ArrayList<>(rows.getFirst().stream().map(Column::headed).toList());
    int title = columns.indexOf(Column.TITLE);
    boolean named = columns.contains(Column.NAME) || columns.contains(Column.SURNAME);
    long known = columns.stream().filter(column -> column != Column.NOTHING).count();
    if (!named || known < Math.min(2, columns.size())) {
      return List.of();
    }
    if (title >= 0 && !columns.contains(Column.POST) && most(rows, title, cell -> isLong(cell))) {
      columns.set(title, Column.POST);
    }
    return columns;
  }

  /** What stands in the columns of rows without a heading. */
  static List<Column> guessed(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(byContent(rows, i));
    }
    List<Integer> open =
        IntStream.range(0, width).filter(i -> columns.get(i) == Column.NAME).boxed().toList();
    List<Column> meanings = meanings(rows, open);
    for (int i = 0; i < open.size(); i++) {
      columns.set(open.get(i), i < meanings.size() ? meanings.get(i) : Column.NOTHING);
    }
    return columns;
  }

  private static List<Column> meanings(List<List<String>> rows, List<Integer> open) {
    boolean halves =
        open.size() > 1
            && all(rows, open.get(0), cell -> isOneWord(cell))
            && all(rows, open.get(1), cell -> isOneWord(cell));
    return halves
        ? List.of(Column.FIRST_NAME, Column.SURNAME, Column.POST, Column.ORGANISATION)
        : List.of(Column.NAME, Column.POST, Column.ORGANISATION);
  }

  /** {@link Column#NAME} stands for words of any sort here. */
  private static Column byContent(List<List<String>> rows, int column) {
    if (most(rows, column, Contact::isEmail)) {
      return Column.EMAIL;
    }
    if (most(rows, column, Contact::isNumber)) {
      return Column.MOBILE;
    }
    boolean words = most(rows, column, cell -> cell.codePoints().anyMatch(Character::isLetter));
    return words ? Column.NAME : Column.NOTHING;
  }

  private static boolean most(List<List<String>> rows, int column, Predicate<String> holds) {
    List<String> cells = cells(rows, column);
    return cells.stream().filter(holds).count() * 2 > cells.size();
  }

  private static boolean all(List<List<String>> rows, int column, Predicate<String> holds) {
    return cells(rows, column).stream().allMatch(holds);
  }

  private static List<String> cells(List<List<String>> rows, int column) {
    return rows.stream()
        .limit(LOOKED_AT)
        .filter(row -> row.size() > column && !row.get(column).isBlank())
        .map(row -> row.get(column))
        .toList();
  }

  private static boolean isOneWord(String cell) {
    return !cell.contains(" ");
  }

  private static boolean isLong(String cell) {
    return cell.contains(" ") || cell.length() > "Councillor".length();
  }
}
