package org.criticalfriend.plan;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.plan.PlanChanges.Missing;
import org.criticalfriend.plan.PlanChanges.Question;
import org.criticalfriend.plan.PlanChanges.Why;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.criticalfriend.sheets.FillInSheets;
import org.jspecify.annotations.Nullable;

/** Reads an action plan that came back, and holds it against the review. */
public final class ReturnedPlan {
  private final Map<String, PlanRow> ours = new HashMap<>();
  private final Map<String, Id> byReference = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<PlanRow> rows;
  private final RowReading reading = new RowReading();

  private ReturnedPlan(ActionPlan plan) {
    this.rows = plan.rows();
    for (PlanRow row : rows) {
      ours.put(row.record(), row);
      if (row.recommendation() != null) {
        String reference = row.cell(PlanField.REFERENCE).shown().toLowerCase(Locale.UK);
        byReference.putIfAbsent(reference, row.recommendation());
      }
    }
  }

  /**
   * What the file would change. Rows may have been moved, added or removed, columns moved; what is
   * found is told, and nothing is silent.
   *
   * @param review as it stands now
   * @param paper the plan that was sent
   * @throws Trouble CF-562 if the file is no action plan of ours, or as reading a spreadsheet
   */
  public static PlanChanges read(Review review, Paper paper, Path file) {
    List<List<Cell>> cells = FillInSheets.read(file);
    ReturnedPlan returned = new ReturnedPlan(ActionPlan.of(review, paper));
    Map<PlanField, Integer> columns = columns(cells);
    if (!columns.containsKey(PlanField.RECORD) || !columns.containsKey(PlanField.ACTION)) {
      throw new Trouble(
          "CF-562",
          "\""
              + file.getFileName()
              + "\" is not an action plan that this program wrote, or its"
              + " columns were renamed.",
          "The review is as it was.",
          "Give the columns their names again, above all \"" + PlanField.RECORD.head() + "\".");
    }
    for (int i = 1; i < cells.size(); i++) {
      returned.row(i + 1, named(cells.get(i), columns));
    }
    return returned.changes();
  }

  private PlanChanges changes() {
    List<Missing> missing =
        rows.stream().filter(row -> !seen.contains(row.record())).map(Missing::new).toList();
    return new PlanChanges(reading.changes(), reading.added(), reading.questions(), missing);
  }

  private static Map<PlanField, Integer> columns(List<List<Cell>> cells) {
    Map<PlanField, Integer> columns = new EnumMap<>(PlanField.class);
    List<Cell> header = cells.isEmpty() ? List.of() : cells.getFirst();
    for (int i = 0; i < header.size(); i++) {
      String head = header.get(i).shown().strip();
      int at = i;
      Stream.of(PlanField.values())
          .filter(field -> field.head().equalsIgnoreCase(head))
          .forEach(field -> columns.putIfAbsent(field, at));
    }
    return columns;
  }

  private static Map<PlanField, Cell> named(List<Cell> row, Map<PlanField, Integer> columns) {
    Map<PlanField, Cell> named = new EnumMap<>(PlanField.class);
    columns.forEach((field, at) -> named.put(field, at < row.size() ? row.get(at) : Cell.EMPTY));
    return named;
  }

  private void row(int number, Map<PlanField, Cell> cells) {
    String record = cells.getOrDefault(PlanField.RECORD, Cell.EMPTY).shown().strip();
    if (cells.values().stream().allMatch(cell -> cell.shown().isBlank())) {
      return;
    }
    if (record.isEmpty()) {
      reading.added(number, recommendation(cells), cells);
      return;
    }
    PlanRow own = ours.get(record);
    if (own == null && record.endsWith("/")) {
      own = ofNow(record);
    }
    if (own == null) {
      reading.ask(new Question(number, null, record, Why.UNKNOWN_ROW));
    } else if (seen.add(own.record())) {
      reading.compare(number, own, cells);
    } else {
      reading.ask(new Question(number, null, record, Why.REPEATED_ROW));
    }
  }

  /**
   * A row sent without an action, where the review has some by now, speaks of the recommendation
   * alone.
   */
  private @Nullable PlanRow ofNow(String record) {
    List<PlanRow> now = rows.stream().filter(row -> row.record().startsWith(record)).toList();
    if (now.isEmpty()) {
      return null;
    }
    now.forEach(row -> seen.add(row.record()));
    Map<PlanField, Cell> cells = new EnumMap<>(PlanField.class);
    for (PlanField field :
        List.of(PlanField.ANSWER, PlanField.ANSWER_TEXT, PlanField.ANSWER_DATE)) {
      cells.put(field, now.getFirst().cell(field));
    }
    return new PlanRow(now.getFirst().recommendation(), null, cells);
  }

  private @Nullable Id recommendation(Map<PlanField, Cell> cells) {
    String reference = cells.getOrDefault(PlanField.REFERENCE, Cell.EMPTY).shown();
    return byReference.get(reference.strip().toLowerCase(Locale.UK));
  }
}
