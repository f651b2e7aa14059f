package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Shares a table's width among its columns by what they hold: a column that needs no more than its
 * fair share gets what it needs, so that dates and times stay on one line; the others share the
 * rest.
 */
final class ColumnWidths {
  /** In characters of a table's size: what the page holds, and the margins of a cell. */
  private static final int LINE = 96;

  private static final int MARGINS = 2;
  private static final int NARROWEST = 3;

  private ColumnWidths() {}

  /** One share for each column of {@code header}, in per cent, summing to 100. */
  static List<Integer> of(List<Element.Cell> header, List<List<Element.Cell>> rows) {
    int[] needs = new int[header.size()];
    for (int column = 0; column < needs.length; column++) {
      int at = column;
      int longest = rows.stream().mapToInt(row -> length(row.get(at))).max().orElse(0);
      int need = Math.max(length(header.get(at)), longest);
      needs[column] = Math.max(need, NARROWEST) + MARGINS;
    }
    return percentages(granted(needs));
  }

  /** What each column gets of the line, in characters; the least needy are served first. */
  private static double[] granted(int[] needs) {
    double[] granted = new double[needs.length];
    double left = LINE;
    int open = needs.length;
    List<Integer> leastFirst =
        IntStream.range(0, needs.length)
            .boxed()
            .sorted(Comparator.comparingInt(column -> needs[column]))
            .toList();
    for (int column : leastFirst) {
      if (needs[column] * open <= left) {
        granted[column] = needs[column];
        left -= needs[column];
        open--;
      }
    }
    share(needs, granted, left);
    return granted;
  }

  /** What is left goes to the others by the root of their need, so that none starves. */
  private static void share(int[] needs, double[] granted, double left) {
    double wanted = 0;
    for (int i = 0; i < needs.length; i++) {
      wanted += granted[i] == 0 ? Math.sqrt(needs[i]) : 0;
    }
    for (int i = 0; i < needs.length; i++) {
      granted[i] = granted[i] == 0 ? left * Math.sqrt(needs[i]) / wanted : granted[i];
    }
  }

  private static List<Integer> percentages(double[] granted) {
    double sum = DoubleStream.of(granted).sum();
    List<Integer> shares = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < granted.length - 1; i++) {
      int share = Math.max(1, (int) Math.round(granted[i] * 100 / sum));
      shares.add(share);
      given += share;
    }
    shares.add(100 - given);
    return shares;
  }

  private static int length(Element.Cell cell) {
    return cell.elements().stream().mapToInt(ColumnWidths::length).sum();
  }

  private static int length(Element element) {
    return element instanceof Element.Paragraph paragraph
        ? paragraph.runs().stream().mapToInt(ColumnWidths::length).sum()
        : LINE;
  }

  private static int length(Run run) {
    return run instanceof Run.Words words ? words.text().length() : 2;
  }
}
