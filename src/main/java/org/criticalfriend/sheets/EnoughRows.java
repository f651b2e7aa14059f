package org.criticalfriend.sheets;

import java.util.List;

/** Ends the reading of a sheet that has more rows than are wanted. */
final class EnoughRows extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<List<String>> rows;

  EnoughRows(List<List<String>> rows) {
    super("Enough rows were read.", null, false, false);
    this.rows = List.copyOf(rows);
  }

  List<List<String>> rows() {
    return rows;
  }
}
