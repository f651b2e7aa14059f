package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was pasted, every row as long as the longest. Where a cell spans several places,
 * the others are empty.
 *
 * @param element the table
 * @param rows its cells; null for a place that has none
 */
record PastedTable(Element element, List<List<@Nullable Element>> rows) {
  private static final int WIDEST_SPAN = 60;

  /** Takes a table apart. */
  static PastedTable of(Element table) {
    List<List<@Nullable Element>> rows = new ArrayList<>();
    Map<Integer, Integer> held = new HashMap<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(row(child, held));
      } else if (child.normalName().matches("thead|tbody|tfoot")) {
        child.children().forEach(row -> rows.add(row(row, held)));
      }
    }
    rows.removeIf(row -> row.stream().allMatch(cell -> cell == null || isEmpty(cell)));
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<@Nullable Element> row : rows) {
      while (row.size() < width) {
        row.add(null);
      }
    }
    return new PastedTable(table, rows);
  }

  /** Whether it is there for the look alone, as in e-mails: one column, or tables within it. */
  boolean isLayout() {
    return rows.isEmpty()
        || rows.getFirst().size() < 2
        || element.select("table").size() > 1
        || rows.size() < 2;
  }

  /** All cells from left to right and from top to bottom. */
  List<Element> cells() {
    List<Element> cells = new ArrayList<>();
    for (List<@Nullable Element> row : rows) {
      row.stream().filter(Objects::nonNull).forEach(cells::add);
    }
    return cells;
  }

  /** The table as prose has it: its first row is its header. */
  TextBlock.Table block(Function<Element, List<Inline>> words) {
    List<List<List<Inline>>> all =
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell == null ? List.<Inline>of() : words.apply(cell))
                        .toList())
            .toList();
    return new TextBlock.Table(null, all.getFirst(), all.subList(1, all.size()));
  }

  private static List<@Nullable Element> row(Element row, Map<Integer, Integer> held) {
    List<@Nullable Element> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      skip(cells, held);
      int across = span(cell, "colspan");
      int down = span(cell, "rowspan");
      for (int i = 0; i < across; i++) {
        held.merge(cells.size(), down - 1, Math::max);
        cells.add(i == 0 ? cell : null);
      }
    }
    skip(cells, held);
    return cells;
  }

  /** Places that cells of rows above reach down to. */
  private static void skip(List<@Nullable Element> cells, Map<Integer, Integer> held) {
    while (held.getOrDefault(cells.size(), 0) > 0) {
      held.merge(cells.size(), -1, Integer::sum);
      cells.add(null);
    }
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(span), 1, WIDEST_SPAN) : 1;
  }

  private static boolean isEmpty(Element cell) {
    return cell.text().replace('\u00A0', ' ').isBlank() && cell.selectFirst("img") == null;
  }
}
